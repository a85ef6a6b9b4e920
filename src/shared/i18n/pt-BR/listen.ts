/** The parts of the screen of what customers say. */
export const listen = {
  title: 'O que os clientes dizem',
  tabs: {
    answers: 'Respostas',
    figures: 'Números',
    files: 'Arquivos',
    kiosk: 'Totem',
  },
} as const
