/** What a text that comes in could not say, and how to write one that says it all. */
export const importing = {
  warnings: {
    MORE_WARNINGS: 'Outros avisos como estes: {{count}}. Corrija os primeiros e tente de novo para ver o resto.',
    CONTROL_CHARACTERS: 'Caracteres invisíveis retirados: {{count}}. Confira se o texto ficou inteiro.',
    TEXT_CUT:
      'O texto tem {{length}} caracteres; só os primeiros {{limit}} foram trazidos. Divida-o em partes menores.',
    TEXT_LEFT_OUT: '“{{text}}” não entrou: falta uma etapa ou um passo antes. Escreva-o embaixo de um passo.',
    CODE_LEFT_OUT: 'Um bloco de código não entrou no mapa. Se ele importa, escreva-o como texto comum.',
    STEP_ADDED: 'A etapa “{{stage}}” não tinha passos; foi criado um com o nome dela para guardar o que veio.',
    LANE_UNKNOWN: 'A faixa “{{lane}}” não é uma das nossas e virou uma faixa de texto livre com esse nome.',
    LANE_TAKES_NO_CARDS: 'A faixa “{{lane}}” não recebe cartões, e “{{text}}” não entrou. Use outra faixa.',
    VALENCE_OUT_OF_RANGE: 'O sentimento “{{value}}” fica fora de −2 a +2 e não foi usado.',
    VALENCE_UNREADABLE: 'Não entendemos o sentimento “{{value}}”. Escreva um número de −2 a +2.',
    IMPORTANCE_OUT_OF_RANGE: 'A importância “{{value}}” não é um número de 1 a 5 e ficou em branco.',
    VALUE_UNKNOWN: 'Não entendemos “{{value}}” e deixamos como estava.',
    CSV_QUOTES: 'Há aspas sem par perto daqui. Confira se as células seguintes ficaram no lugar.',
    CSV_COLUMN_UNKNOWN: 'A coluna “{{column}}” não foi usada. Chame-a de etapa, passo, faixa ou texto se ela importa.',
    MERMAID_BEFORE_HEADER: 'Esta linha vem antes da palavra “journey” e foi ignorada.',
    MERMAID_BLOCK_NOT_CLOSED: 'A descrição começa com “{” e nunca fecha; ela foi lida até o fim do texto.',
    MERMAID_OTHER_DIAGRAM: 'O diagrama “{{text}}” não é uma jornada e ficou de fora.',
    MERMAID_TASK_WITHOUT_NAME: 'A tarefa desta linha não tem nome; entrou um passo sem nome.',
    MERMAID_COLON_IN_NAME: 'O nome “{{name}}” tem dois-pontos; entendemos a nota que vem depois deles.',
    MERMAID_TEXT_LEFT_OUT: '“{{text}}” vem onde o Mermaid lê um comentário e ficou de fora.',
    MERMAID_SCORE_MISSING: '“{{name}}” não tem nota e entrou sem sentimento. Escreva “: 3” depois do nome.',
    MERMAID_SCORE_NOT_NUMBER: 'A nota “{{value}}” de “{{name}}” não é um número; o passo entrou sem sentimento.',
    MERMAID_SCORE_OUT_OF_RANGE: 'A nota {{value}} de “{{name}}” não vai de 1 a 5; o passo entrou sem sentimento.',
    MERMAID_SCORE_ROUNDED: 'A nota {{value}} de “{{name}}” foi arredondada para {{rounded}}.',
  },
  help: {
    outline:
      'Uma linha com # é a jornada, ## uma etapa, ### um passo. Cada - embaixo de um passo é um ponto de contato; “Dor: …”, “Pensamento: …” ou “Bastidores: …” viram cartões.',
    marks:
      'Depois do nome: [WhatsApp] diz o canal, ★ marca um ponto-chave, (-2) a (+2) dizem o sentimento, (Ana: -1) o de uma persona.',
    indent:
      'Sem #, o recuo conta: dois níveis são etapas e passos; três, etapas, passos e pontos de contato. Uma linha só no topo é o nome da jornada.',
    csv: 'Uma linha por ponto de contato ou cartão, com as colunas etapa, passo, faixa e texto. Célula vazia repete a de cima.',
    mermaid: 'Um diagrama “journey”: section é uma etapa, cada tarefa um passo, e a nota de 1 a 5 o sentimento.',
  },
} as const
