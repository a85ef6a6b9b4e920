/** Words of the brand. */
export const voice = {
  title: 'Palavras da marca',
  intro: 'Como a sua casa fala. O Percurso marca, sem alarde, onde um roteiro ou um texto do mapa diz de outro jeito.',
  hints: 'Como a marca diria',
  avoid: 'a marca evita esta palavra',
  instead: 'a marca diz “{{word}}”',
  word: 'Palavra',
  sayInstead: 'Diga no lugar',
  insteadOf: 'No lugar de “{{word}}”',
  add: 'Pôr na lista',
  remove: 'Tirar “{{word}}” da lista',
  use: {
    title: 'Dizemos',
    new: 'Palavra ou frase que usamos',
    empty: 'As palavras que são a sua cara: “bem-vindo”, “saindo do forno”, “pode deixar comigo”.',
  },
  found: {
    title_zero: 'Onde aparecem',
    title_one: 'Onde aparecem: {{count, number}} lugar',
    title_other: 'Onde aparecem: {{count, number}} lugares',
    none: 'Nenhum roteiro ou mapa usa essas palavras.',
    kind: {
      stage: 'Etapa',
      step: 'Passo',
      touchpoint: 'Ponto de contato',
      card: 'Cartão',
      playbook: 'Roteiro de atendimento',
    },
  },
  avoided: {
    title: 'Evitamos',
    new: 'Palavra ou frase a evitar',
    empty:
      'O que não combina com a casa: “não tem”, “problema”, “infelizmente”. Vale para singular, plural e outras formas.',
  },
} as const
