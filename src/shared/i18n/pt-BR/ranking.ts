/** Why a touchpoint stands where it stands, and what is missing around it. */
export const ranking = {
  reason: {
    importance: 'Importa {{importance}} de 5 para o cliente.',
    importanceUnsaid: 'Ninguém disse ainda quanto importa: conta como médio.',
    satisfaction_one: 'Satisfação {{score}} de 5 ({{source}}, {{count, number}} resposta, {{age}}).',
    satisfaction_other: 'Satisfação {{score}} de 5 ({{source}}, {{count, number}} respostas, {{age}}).',
    satisfactionHollow_one:
      'Satisfação {{score}} de 5 ({{source}}, {{count, number}} resposta, {{age}}): pouco ou antigo para ter certeza.',
    satisfactionHollow_other:
      'Satisfação {{score}} de 5 ({{source}}, {{count, number}} respostas, {{age}}): pouco ou antigo para ter certeza.',
    satisfactionAssumed:
      'Satisfação {{score}} de 5 pelo que está no mapa ({{evidence}}); faltam respostas de clientes.',
    satisfactionUnknown: 'Ninguém sabe como o cliente sai daqui: conta como médio.',
    marked: 'Está marcado como ponto-chave, um momento da verdade.',
    pit: 'É o ponto mais baixo da jornada ({{felt}}).',
    pitAlike_one: 'É dos pontos mais baixos da jornada ({{felt}}), junto com mais {{count, number}}.',
    pitAlike_other: 'É dos pontos mais baixos da jornada ({{felt}}), junto com mais {{count, number}}.',
    peak: 'É o melhor momento da jornada ({{felt}}), do que as pessoas se lembram.',
    peakAlike_one: 'É dos melhores momentos da jornada ({{felt}}), junto com mais {{count, number}}.',
    peakAlike_other: 'É dos melhores momentos da jornada ({{felt}}), junto com mais {{count, number}}.',
    end: 'A jornada termina aqui, e o fim fica na memória.',
    endBad: 'A jornada termina mal aqui, e o fim fica na memória.',
    visits:
      'Passa mais gente aqui: {{count, number}} visitas em 90 dias, mais que em {{above}}% dos pontos de contato.',
    said: 'Passa mais gente aqui: {{count, number}} clientes por mês pelo que vocês informaram, mais que em {{above}}% dos pontos de contato.',
    answers:
      'Mais gente responde aqui: {{count, number}} respostas em 90 dias, mais que em {{above}}% dos pontos de contato.',
    fallenBelow: '{{metric}} em {{value}}, abaixo da meta de {{goal}} ({{base}}).',
    fallenAbove: '{{metric}} em {{value}}, acima da meta de {{goal}} ({{base}}).',
    complaints: '{{negative, number}} de {{n, number}} comentários são reclamações.',
  },
  source: { csat: 'CSAT', ces: 'CES', nps: 'NPS', comments: 'lida nos comentários' },
  evidence: { assumed: 'suposta', observed: 'observada', measured: 'medida', proposed: 'proposta' },
  weight_one: 'peso {{count, number}}',
  weight_other: 'peso {{count, number}}',
  quadrant: {
    concentrate: 'Cuidar já',
    keepUp: 'Manter assim',
    lowPriority: 'Pode esperar',
    overkill: 'Talvez seja demais',
    unknown: 'Falta saber',
  },
  quadrantMeaning: {
    concentrate: 'importa muito e o cliente sai insatisfeito',
    keepUp: 'importa muito e o cliente sai satisfeito',
    lowPriority: 'importa menos e o cliente sai insatisfeito',
    overkill: 'importa menos e o cliente sai satisfeito',
    unknown: 'falta a importância ou a satisfação',
  },
  gap: {
    silent: '{{name}}: ponto-chave, e nenhum cliente respondeu ainda.',
    oldAnswers: '{{name}}: ponto-chave, e a última resposta é de {{count, number}} dias atrás.',
    noOwner: '{{name}}: ponto-chave sem responsável.',
    noTarget: '{{name}}: ponto-chave com números e sem meta.',
    silentStage: 'Etapa {{name}}: ninguém está ouvindo os clientes aqui.',
    importanceUnsaid_one: '{{name}}: falta dizer quanto importa {{count, number}} ponto de contato.',
    importanceUnsaid_other: '{{name}}: falta dizer quanto importam {{count, number}} pontos de contato.',
    noKey: '{{name}}: nenhum ponto-chave escolhido.',
  },
  unnamed: {
    touchpoint: 'Ponto de contato sem nome',
    stage: 'sem nome',
    journey: 'Jornada sem nome',
  },
} as const
