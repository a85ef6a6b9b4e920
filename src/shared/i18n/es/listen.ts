import type { Localized } from '../localized.ts'
import type { listen as source } from '../pt-BR/listen.ts'

export const listen: Localized<typeof source> = {
  title: 'Lo que dicen los clientes',
  tabs: {
    answers: 'Respuestas',
    figures: 'Números',
    files: 'Archivos',
    kiosk: 'Tótem',
  },
}
