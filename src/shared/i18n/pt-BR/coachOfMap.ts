/** What the coach asks about the map itself: a title, the question, why it is asked. */
export const coachOfMap = {
  stageWithoutSteps: {
    title: 'Etapa sem passos',
    ask: 'O que o cliente faz na etapa “{{name}}”?',
    why: 'Uma etapa vazia esconde o que acontece com o cliente nela.',
  },
  stepWithoutTouchpoint: {
    title: 'Passo sem ponto de contato',
    ask: 'Onde o cliente encontra o seu negócio no passo “{{name}}”?',
    why: 'Se ele não encontra ninguém nem nada, está sozinho nessa hora. Se encontra, falta no mapa.',
  },
  stepTooFull: {
    title: 'Passo com muita coisa',
    ask: '“{{name}}” é mesmo um passo só?',
    why: 'São {{n, number}} pontos de contato num passo. Quando são momentos diferentes, cada um pede o seu passo.',
  },
  journeyWithoutEnd: {
    title: 'Jornada sem fim',
    ask: 'Como termina a jornada “{{name}}”?',
    why: 'A última etapa, “{{other}}”, não tem nenhum ponto de contato. O fim é o que o cliente mais lembra.',
  },
  journeyWithoutScenario: {
    title: 'Jornada sem cenário',
    ask: 'Em que situação o cliente vive “{{name}}”, e o que ele espera?',
    why: 'Sem a situação e a expectativa, cada pessoa da equipe imagina um cliente diferente.',
  },
  stageFromInside: {
    title: 'Etapa com nome de dentro',
    ask: 'Como o cliente chamaria a etapa “{{name}}”?',
    why: '“{{word}}” é palavra de quem trabalha aqui. Com as palavras do cliente, o mapa fica do lado dele.',
  },
  stepFromInside: {
    title: 'Passo com nome de dentro',
    ask: 'O que o cliente diria que está fazendo em “{{name}}”?',
    why: '“{{word}}” é o que o negócio faz. O passo é o que o cliente faz.',
  },
  stageWithoutName: {
    title: 'Etapa sem nome',
    ask: 'Como se chama esta etapa?',
    why: 'Sem nome, ninguém consegue falar dela.',
  },
  twoChannelsInName: {
    title: 'Dois canais num ponto só',
    ask: '“{{name}}” não são dois pontos de contato?',
    why: 'Em canais diferentes o cliente vive coisas diferentes. Separados, cada um mostra o seu sentimento e as suas notas.',
  },
  nameAgainstChannel: {
    title: 'Nome e canal não combinam',
    ask: 'Por onde acontece “{{name}}”?',
    why: 'O nome fala de um canal e o campo diz outro.',
  },
  sameTouchpointTwice: {
    title: 'Ponto de contato repetido',
    ask: '“{{name}}” está duas vezes no mesmo passo?',
    why: 'Repetido, as respostas e as melhorias se dividem entre os dois.',
  },
  feelingsAllEqual: {
    title: 'Sentimentos todos iguais',
    ask: 'O cliente sente mesmo a mesma coisa em toda a jornada “{{name}}”?',
    why: 'São {{n, number}} sentimentos iguais. Uma linha reta não mostra onde dói nem onde encanta.',
  },
  feelingsMissing: {
    title: 'Sentimentos que faltam',
    ask: 'O que o cliente sente nos outros passos de “{{name}}”?',
    why: 'Mais da metade dos passos não tem sentimento, e a linha do mapa quase não diz nada.',
  },
  endFeelingUnknown: {
    title: 'Fim sem sentimento',
    ask: 'Como o cliente sai de “{{name}}”?',
    why: 'É o último passo. As pessoas lembram do momento mais forte e do fim.',
  },
  endsLow: {
    title: 'Jornada que termina mal',
    ask: 'O que faria o cliente sair melhor de “{{name}}”?',
    why: 'A jornada termina em baixa, e o fim é o que fica na memória.',
  },
  lowWithoutPain: {
    title: 'Sentimento ruim sem dor escrita',
    ask: 'O que dói em “{{name}}”?',
    why: 'O sentimento é o pior possível e nenhuma dor está escrita. Sem saber o que dói não dá para resolver.',
  },
  fallWithoutReason: {
    title: 'Queda sem motivo',
    ask: 'O que derruba o cliente entre “{{other}}” e “{{name}}”?',
    why: 'O sentimento despenca de um passo para o outro e nenhuma dor explica.',
  },
  painAtGoodFeeling: {
    title: 'Dor onde o cliente está feliz',
    ask: 'O cliente está feliz em “{{name}}” mesmo com “{{other}}”?',
    why: 'Há uma dor escrita e o sentimento é o melhor possível. Um dos dois talvez seja de outro passo.',
  },
  feelingAgainstAnswers: {
    title: 'Sentimento diferente das respostas',
    ask: 'O sentimento de “{{name}}” combina com o que os clientes responderam?',
    why: 'O mapa diz uma coisa e as respostas dizem outra.',
  },
  painWithoutOpportunity: {
    title: 'Dor sem oportunidade',
    ask: 'O que poderia ser melhor em “{{name}}”?',
    why: 'A dor está escrita no passo “{{other}}” e nada diz o que se poderia fazer.',
  },
  opportunityWithoutImprovement: {
    title: 'Oportunidade parada',
    ask: '“{{name}}” vai virar melhoria?',
    why: 'A oportunidade está no mapa, no passo “{{other}}”, e ninguém começou.',
  },
  channelSwitchWithoutBridge: {
    title: 'Troca de canal sem ponte',
    ask: 'Como o cliente passa de “{{other}}” para “{{name}}”?',
    why: 'O canal muda de um passo para o outro e o mapa não diz como ele chega lá. É aí que muita gente desiste.',
  },
  touchpointWithoutChannel: {
    title: 'Ponto de contato sem canal',
    ask: 'Por qual canal acontece “{{name}}”?',
    why: 'Sem o canal não dá para ligar as respostas nem conferir o que o cliente ouve ali.',
  },
  onlyDigital: {
    title: 'Jornada só digital',
    ask: 'Em “{{name}}”, o cliente nunca encontra uma pessoa ou um lugar?',
    why: 'Todos os pontos de contato são digitais. Entrega, fachada e boca a boca costumam ficar de fora.',
  },
  oneChannel: {
    title: 'Um canal só',
    ask: 'Em “{{name}}”, o cliente usa mesmo um canal só?',
    why: 'Todos os pontos de contato são no mesmo canal. Antes e depois da compra costumam existir outros.',
  },
  indirectNotHeard: {
    title: 'O que dizem de nós e ninguém lê',
    ask: 'O que estão dizendo em “{{name}}”?',
    why: 'É um lugar onde falam do negócio sem ele, e nenhuma resposta veio de lá.',
  },
  keyWithoutOwner: {
    title: 'Ponto-chave sem responsável',
    ask: 'Quem cuida de “{{name}}”?',
    why: 'É um ponto-chave. Sem um nome, quando falha ninguém fica sabendo.',
  },
  ownersUnknown: {
    title: 'Pontos sem responsável',
    ask: 'Quem cuida dos outros pontos de contato de “{{name}}”?',
    why: 'Mais da metade não tem responsável.',
  },
  oneOwnerForAll: {
    title: 'Uma pessoa cuida de tudo',
    ask: '{{owner}} consegue cuidar de toda a jornada “{{name}}”?',
    why: 'Todos os pontos de contato têm o mesmo responsável. Se essa pessoa falta, tudo para.',
  },
  handOffChangesOwner: {
    title: 'Passagem de uma pessoa para outra',
    ask: 'Como {{from}} passa o cliente para {{to}} em “{{name}}”?',
    why: 'O responsável muda e nada nos bastidores diz o que um conta ao outro. O cliente acaba repetindo tudo.',
  },
  noKey: {
    title: 'Nenhum ponto-chave',
    ask: 'Qual ponto de contato decide se o cliente volta em “{{name}}”?',
    why: 'Nenhum está marcado como ponto-chave. Sem isso tudo parece igualmente importante.',
  },
  tooManyKeys: {
    title: 'Pontos-chave demais',
    ask: 'Quais são mesmo os pontos-chave de “{{name}}”?',
    why: 'São {{n, number}}. Quando quase tudo é chave, nada é.',
  },
  importantNotKey: {
    title: 'Decisivo e sem marca',
    ask: '“{{name}}” é um ponto-chave?',
    why: 'A importância está no máximo e ele não está marcado.',
  },
  keyWithoutImportance: {
    title: 'Ponto-chave sem importância',
    ask: 'Quanto “{{name}}” pesa para o cliente?',
    why: 'É um ponto-chave e falta dizer a importância. Com ela dá para saber o que vem primeiro.',
  },
  keyWithoutBackstage: {
    title: 'Ponto-chave sem bastidores',
    ask: 'O que precisa acontecer nos bastidores para “{{name}}” dar certo?',
    why: 'É um ponto-chave e nada diz o que a equipe prepara por trás.',
  },
  staleEvidence: {
    title: 'Prova antiga',
    ask: '“{{name}}” ainda é assim?',
    why: 'O que se sabe daqui tem mais de um ano.',
  },
  keyAssumed: {
    title: 'Suposto, mas há respostas',
    ask: 'O que as respostas dizem de “{{name}}”?',
    why: 'É um ponto-chave marcado como suposto, e já há {{n, number}} respostas para ler.',
  },
  allAssumed: {
    title: 'Tudo é suposição',
    ask: 'O que de “{{name}}” alguém já viu acontecer?',
    why: 'Todos os pontos de contato são supostos. Ver um deles de perto já muda o mapa.',
  },
  measuredWithoutFigures: {
    title: 'Medido sem números',
    ask: 'De onde vem a medição de “{{name}}”?',
    why: 'Está marcado como medido e aqui não há nem número nem resposta.',
  },
} as const
