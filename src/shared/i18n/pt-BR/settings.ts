export const settings = {
  title: 'Ajustes',
  text: 'Valem para você neste computador, em qualquer arquivo.',
  language: 'Idioma',
  languageHint: 'Muda as palavras do aplicativo, não o que você escreveu nos mapas.',
  theme: 'Aparência',
  themeHint: 'Projetor usa letras grandes e contraste forte, para ler do fundo da sala.',
  system: 'Como o sistema',
  themes: { light: 'Claro', dark: 'Escuro', projector: 'Projetor' },
  languages: { 'pt-BR': 'Português', en: 'English', es: 'Español' },
  failed: 'Não foi possível guardar esse ajuste.',
  version: 'Percurso {{version}}',
} as const
