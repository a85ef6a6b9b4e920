import type { Localized } from '../localized.ts'
import type { settings as source } from '../pt-BR/settings.ts'

export const settings: Localized<typeof source> = {
  title: 'Ajustes',
  text: 'Vale para quien usa esta computadora, en cualquier archivo.',
  language: 'Idioma',
  languageHint: 'Cambia las palabras de la aplicación, no lo que está escrito en los mapas.',
  theme: 'Apariencia',
  themeHint: 'Proyector usa letras grandes y contraste fuerte, para leer desde el fondo de la sala.',
  system: 'Como el sistema',
  themes: { light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  languages: { 'pt-BR': 'Português', en: 'English', es: 'Español' },
  textSize: 'Tamaño de las letras',
  textSizeHint: 'Vale para toda la ventana. El mapa tiene su propio zoom.',
  textSizes: { normal: 'Normal', large: 'Grande', larger: 'Más grande' },
  motion: 'Movimiento',
  motionHint: 'Para quien se incomoda con cosas que se mueven en la pantalla.',
  motionReduced: 'Sin movimiento',
  touchpointWord: 'Cómo llamar al encuentro con el cliente',
  touchpointWordHint: 'Aparece en el mapa, en los detalles y en lo que se imprime.',
  failed: 'No se pudo guardar este ajuste.',
  version: 'Percurso {{version}}',
}
