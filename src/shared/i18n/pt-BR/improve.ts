/** The parts of the screen of what is done about it. */
export const improve = {
  title: 'O que estamos melhorando',
  tabs: {
    board: 'Melhorias',
    results: 'Resultados',
    story: 'História',
    playbooks: 'Roteiros de atendimento',
    visits: 'Cliente oculto',
  },
} as const
