/** What the coach asks about listening, promises, people and work: a title, the question, why it is asked. */
export const coachOfWork = {
  nothingHeard: {
    title: 'Nenhum cliente ouvido',
    ask: 'O que os clientes dizem de tudo isso?',
    why: 'Ainda não há nenhuma resposta de cliente. Uma frase ouvida hoje no balcão já serve.',
  },
  keyWithoutPost: {
    title: 'Ponto-chave sem escuta',
    ask: 'Como você fica sabendo o que acharam de “{{name}}”?',
    why: 'É um ponto-chave e nada traz respostas dele: nem arquivo, nem totem, nem anotação.',
  },
  stageWithoutFeedback: {
    title: 'Etapa que ninguém ouve',
    ask: 'O que os clientes dizem da etapa “{{name}}”?',
    why: 'De outras etapas há respostas. Desta, nenhuma.',
  },
  answersWithoutPlace: {
    title: 'Respostas sem lugar',
    ask: 'De que ponto de contato falam as respostas soltas?',
    why: '{{n, number}} não estão ligadas a nenhum, e por isso não aparecem no mapa.',
  },
  badUnread: {
    title: 'Reclamações não lidas',
    ask: 'O que os clientes estão reclamando de “{{name}}”?',
    why: '{{n, number}} comentários ruins ainda não foram lidos.',
  },
  silence: {
    title: 'Silêncio onde havia respostas',
    ask: 'Por que pararam de chegar respostas de “{{name}}”?',
    why: 'Antes vinham, e há {{n, number}} dias não vem nenhuma.',
  },
  keyWithoutMetric: {
    title: 'Ponto-chave sem métrica',
    ask: 'Como você sabe se “{{name}}” vai bem?',
    why: 'É um ponto-chave sem nenhum número e sem meta.',
  },
  figureWithoutTarget: {
    title: 'Número sem meta',
    ask: 'Que número seria bom em “{{name}}”?',
    why: 'Há medição e nenhuma meta. Com uma meta, o Percurso avisa quando cair.',
  },
  fewAnswers: {
    title: 'Respostas de menos',
    ask: 'Como conseguir mais respostas de “{{name}}”?',
    why: 'É um ponto-chave e {{n, number}} ainda são poucas para confiar no número.',
  },
  alertWithoutImprovement: {
    title: 'Caiu e ninguém começou',
    ask: 'O que vai ser feito com “{{name}}”?',
    why: 'O número caiu abaixo da meta e nenhuma melhoria está aberta para ele.',
  },
  targetWithoutFigure: {
    title: 'Meta sem número',
    ask: 'De onde virá o número de “{{name}}”?',
    why: 'Há uma meta e nada foi medido. Assim ela nunca avisa.',
  },
  promiseWithoutPlaybook: {
    title: 'Promessa sem roteiro',
    ask: 'Como a equipe cumpre o que “{{name}}” promete?',
    why: '“{{promise}}” é uma promessa ao cliente e não há roteiro de atendimento para ela.',
  },
  keyWithoutPlaybook: {
    title: 'Ponto-chave sem roteiro',
    ask: 'Como “{{name}}” deve ser feito, por qualquer pessoa da equipe?',
    why: 'É um ponto-chave sem roteiro de atendimento. Cada um faz do seu jeito.',
  },
  playbookWithoutPromise: {
    title: 'Roteiro sem promessa',
    ask: 'O que o cliente pode esperar sempre em “{{name}}”?',
    why: 'O roteiro diz o que fazer e não diz o que se promete ao cliente.',
  },
  playbookWithoutHelp: {
    title: 'Roteiro sem a quem chamar',
    ask: 'Quem se chama quando “{{name}}” dá errado?',
    why: 'O roteiro não diz. Na hora do aperto é o que mais faz falta.',
  },
  serviceLevelUnmeasured: {
    title: 'Prazo que ninguém mede',
    ask: 'Como você sabe se “{{level}}” é cumprido em “{{name}}”?',
    why: 'O roteiro tem um prazo ou nível e nenhuma meta acompanha.',
  },
  journeyWithoutPersona: {
    title: 'Jornada sem persona',
    ask: 'De quem é a jornada “{{name}}”?',
    why: 'Sem uma pessoa, os sentimentos não são de ninguém.',
  },
  personaWithoutGoals: {
    title: 'Persona sem objetivos',
    ask: 'O que {{name}} quer conseguir?',
    why: 'Sem o objetivo não dá para dizer se a jornada ajuda.',
  },
  personaWithoutJourney: {
    title: 'Persona sem jornada',
    ask: 'Qual jornada {{name}} vive?',
    why: 'Ela não aparece em nenhum mapa.',
  },
  personaWithoutEmpathy: {
    title: 'Persona sem mapa de empatia',
    ask: 'O que {{name}} diz, pensa, faz e sente?',
    why: 'Está numa jornada e o mapa de empatia está em branco.',
  },
  personaWithoutFeelings: {
    title: 'Persona sem sentimentos',
    ask: 'O que {{name}} sente em “{{other}}”?',
    why: 'Das outras pessoas há sentimentos nesta jornada. Desta, nenhum.',
  },
  improvementWithoutHypothesis: {
    title: 'Melhoria sem hipótese',
    ask: 'O que vai mudar, e o que deve acontecer, com “{{name}}”?',
    why: 'Sem “se… então…” não há como saber se deu certo.',
  },
  improvementWithoutOwner: {
    title: 'Melhoria sem responsável',
    ask: 'Quem toca “{{name}}”?',
    why: 'Está decidida e não tem nome. O que é de todos não é de ninguém.',
  },
  improvementWithoutDue: {
    title: 'Melhoria sem prazo',
    ask: 'Até quando “{{name}}” fica pronta?',
    why: 'Está decidida e sem data, e assim sempre fica para depois.',
  },
  improvementWithoutProof: {
    title: 'Melhoria sem prova',
    ask: 'Que número vai mostrar se “{{name}}” ajudou?',
    why: 'Já começou e nenhuma medida foi escolhida. Depois fica difícil provar.',
  },
  improvementLate: {
    title: 'Melhoria atrasada',
    ask: 'O que está segurando “{{name}}”?',
    why: 'O prazo já passou.',
  },
  improvementStuck: {
    title: 'Melhoria parada',
    ask: 'Qual é o próximo passo de “{{name}}”?',
    why: 'Começou há mais de um mês e nenhuma tarefa foi feita.',
  },
  improvementWithoutLink: {
    title: 'Melhoria solta',
    ask: 'Onde o cliente vai notar “{{name}}”?',
    why: 'Não está ligada a nenhum lugar do mapa, nem a uma resposta.',
  },
  doneNotLookedAt: {
    title: 'Pronta e não conferida',
    ask: '“{{name}}” ajudou?',
    why: 'Está pronta, os dias de medir já passaram e ninguém olhou o resultado.',
  },
  tooMuchAtOnce: {
    title: 'Melhorias demais ao mesmo tempo',
    ask: 'Qual melhoria termina primeiro?',
    why: '{{n, number}} estão em andamento juntas. Menos de cada vez termina mais cedo.',
  },
  factContradicted: {
    title: 'Canais que se contradizem',
    ask: 'O que o cliente deve acreditar sobre “{{name}}”?',
    why: 'Nem todos os canais dizem o mesmo. Quem lê um e chega pelo outro se sente enganado.',
  },
  factNotSaid: {
    title: 'Canal que não diz',
    ask: 'Onde o cliente descobre “{{name}}”?',
    why: 'Em algum canal foi procurado e não está lá. O cliente pergunta, ou desiste.',
  },
  factNotLookedAt: {
    title: 'Canal não conferido',
    ask: 'O que os outros canais dizem sobre “{{name}}”?',
    why: '{{n, number}} ainda não foram olhados.',
  },
  factDue: {
    title: 'Hora de olhar de novo',
    ask: 'Os canais ainda dizem o mesmo sobre “{{name}}”?',
    why: 'Passou o prazo que você deu para olhar de novo.',
  },
  factWithoutTruth: {
    title: 'Fato sem o certo',
    ask: 'Qual é o certo sobre “{{name}}”?',
    why: 'Sem o certo escrito, cada canal só pode ser comparado com os outros.',
  },
  noFacts: {
    title: 'Nada para conferir',
    ask: 'Todos os canais dizem o mesmo horário, preço e prazo?',
    why: 'São {{n, number}} canais e nada foi anotado do que cada um diz.',
  },
} as const
