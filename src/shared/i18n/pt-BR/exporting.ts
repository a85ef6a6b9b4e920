/** Words that stand in exported files and in the notices about them. */
export const exporting = {
  warnings: {
    TYPE_TOO_SMALL: 'A letra menor sai com {{pt}} pt, pequena demais para ler na parede. Escolha uma folha maior.',
    PAGE_CLAMPED: 'O mapa é mais comprido do que um PDF pode ser e foi reduzido para caber.',
    IMAGE_REDUCED: 'O mapa é grande demais para uma imagem do tamanho pedido; ela saiu em {{percent}} %.',
    PICTURE_MISSING: 'Uma imagem do mapa não foi encontrada e o lugar dela ficou vazio.',
    MANY_SHEETS: 'São {{sheets}} folhas para colar. Um papel menor pede menos folhas.',
  },
  document: {
    subject: 'Mapa da jornada do cliente',
    attachment: 'A jornada, para abrir de novo no Percurso',
  },
  sheets: {
    plan: 'Plano de montagem',
    intro: 'Este mapa vem em {{sheets}} folhas {{paper}}. Coladas, medem {{width}} × {{height}} cm.',
    steps: [
      'Imprima em tamanho real, 100 %, sem “ajustar à página”.',
      'Confira a régua abaixo: ela deve medir 10 cm.',
      'Em cada folha, corte o lado de cima e o da esquerda pelas marcas. A primeira coluna fica inteira à esquerda; a primeira fileira, em cima.',
      'Monte cada fileira da esquerda para a direita, colando a folha seguinte sobre a faixa listrada.',
      'Cole as fileiras de cima para baixo e corte as bordas de fora.',
    ],
    order: 'Ordem das folhas',
    ruler: '10 cm',
    glue: 'cole aqui a folha {{sheet}}',
    sheet: 'Folha {{sheet}}',
    of: '{{number}} de {{sheets}}',
    scale: 'Imprima em 100 %',
  },
} as const
