import type { Localized } from '../localized.ts'
import type { improve as source } from '../pt-BR/improve.ts'

export const improve: Localized<typeof source> = {
  title: 'Lo que estamos mejorando',
  tabs: {
    board: 'Mejoras',
    results: 'Resultados',
    story: 'Historia',
    playbooks: 'Guías de atención',
    visits: 'Cliente oculto',
  },
}
