/** The part that shows how improvements stand by what was heard. */
export const results = {
  title: 'Resultados',
  lead: 'O que mudou depois de cada melhoria, até onde as respostas deixam ver.',
  emptyTitle: 'Ainda não há nada para comparar',
  empty:
    'Abra uma melhoria e escolha em “Prova” o número que ela deve mudar e os dias de antes e depois. O resultado aparece aqui.',
  open: 'Abrir melhoria',
  openNamed: 'Abrir melhoria: {{name}}',
} as const
