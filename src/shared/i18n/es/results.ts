import type { Localized } from '../localized.ts'
import type { results as source } from '../pt-BR/results.ts'

export const results: Localized<typeof source> = {
  title: 'Resultados',
  lead: 'Lo que cambió después de cada mejora, hasta donde las respuestas dejan ver.',
  emptyTitle: 'Todavía no hay nada que comparar',
  empty:
    'Abra una mejora y elija en “Prueba” el número que debe cambiar y los días de antes y después. El resultado aparece aquí.',
  open: 'Abrir mejora',
  openNamed: 'Abrir mejora: {{name}}',
}
