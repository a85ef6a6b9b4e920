import type { Localized } from '../localized.ts'
import type { see as source } from '../pt-BR/see.ts'

export const see: Localized<typeof source> = {
  title: 'Qué duele y por qué',
  tabs: {
    overview: 'Panel',
    key: 'Puntos clave',
    questions: 'Preguntas',
    consistency: 'Lo que dice cada canal',
    segments: 'Grupos de clientes',
  },
}
