/** The parts of the screen that shows what hurts and why. */
export const see = {
  title: 'O que dói e por quê',
  tabs: {
    overview: 'Painel',
    key: 'Pontos-chave',
    questions: 'Perguntas',
    consistency: 'O que cada canal diz',
    segments: 'Grupos de clientes',
  },
} as const
