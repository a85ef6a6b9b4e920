import type { Localized } from '../localized.ts'
import type { listen as source } from '../pt-BR/listen.ts'

export const listen: Localized<typeof source> = {
  title: 'What customers say',
  tabs: {
    answers: 'Answers',
    figures: 'Figures',
    files: 'Files',
    kiosk: 'Kiosk',
  },
}
