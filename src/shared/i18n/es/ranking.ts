import type { Localized } from '../localized.ts'
import type { ranking as source } from '../pt-BR/ranking.ts'

export const ranking: Localized<typeof source> = {
  reason: {
    importance: 'Importa {{importance}} de 5 para el cliente.',
    importanceUnsaid: 'Nadie dijo todavía cuánto importa: cuenta como medio.',
    satisfaction_one: 'Satisfacción {{score}} de 5 ({{source}}, {{count, number}} respuesta, {{age}}).',
    satisfaction_other: 'Satisfacción {{score}} de 5 ({{source}}, {{count, number}} respuestas, {{age}}).',
    satisfactionHollow_one:
      'Satisfacción {{score}} de 5 ({{source}}, {{count, number}} respuesta, {{age}}): poco o antiguo para estar seguro.',
    satisfactionHollow_other:
      'Satisfacción {{score}} de 5 ({{source}}, {{count, number}} respuestas, {{age}}): poco o antiguo para estar seguro.',
    satisfactionAssumed: 'Satisfacción {{score}} de 5 en el mapa ({{evidence}}); faltan respuestas.',
    satisfactionUnknown: 'Nadie sabe cómo sale el cliente de aquí: cuenta como medio.',
    marked: 'Está marcado como punto clave, un momento de la verdad.',
    pit: 'Es el punto más bajo del recorrido ({{felt}}).',
    pitAlike_one: 'Es de los puntos más bajos del recorrido ({{felt}}), junto con {{count, number}} más.',
    pitAlike_other: 'Es de los puntos más bajos del recorrido ({{felt}}), junto con {{count, number}} más.',
    peak: 'Es el mejor momento del recorrido ({{felt}}), el que las personas recuerdan.',
    peakAlike_one: 'Es de los mejores momentos del recorrido ({{felt}}), junto con {{count, number}} más.',
    peakAlike_other: 'Es de los mejores momentos del recorrido ({{felt}}), junto con {{count, number}} más.',
    end: 'El recorrido termina aquí, y el final queda en la memoria.',
    endBad: 'El recorrido termina mal aquí, y el final queda en la memoria.',
    visits:
      'Pasa más gente por aquí: {{count, number}} visitas en 90 días, más que en el {{above}}% de los puntos de contacto.',
    said: 'Pasa más gente por aquí: {{count, number}} clientes por mes según lo informado, más que en el {{above}}% de los puntos de contacto.',
    answers:
      'Más gente responde aquí: {{count, number}} respuestas en 90 días, más que en el {{above}}% de los puntos de contacto.',
    fallenBelow: '{{metric}} en {{value}}, por debajo de la meta de {{goal}} ({{base}}).',
    fallenAbove: '{{metric}} en {{value}}, por encima de la meta de {{goal}} ({{base}}).',
    complaints: '{{negative, number}} de {{n, number}} comentarios son quejas.',
  },
  source: { csat: 'CSAT', ces: 'CES', rating: 'nota', nps: 'NPS', comments: 'leída en los comentarios' },
  evidence: { assumed: 'supuesta', observed: 'observada', measured: 'medida', proposed: 'propuesta' },
  weight_one: 'peso {{count, number}}',
  weight_other: 'peso {{count, number}}',
  quadrant: {
    concentrate: 'Atender ya',
    keepUp: 'Mantener así',
    lowPriority: 'Puede esperar',
    overkill: 'Quizás sea demasiado',
    unknown: 'Falta saber',
  },
  quadrantMeaning: {
    concentrate: 'importa mucho y el cliente sale insatisfecho',
    keepUp: 'importa mucho y el cliente sale satisfecho',
    lowPriority: 'importa menos y el cliente sale insatisfecho',
    overkill: 'importa menos y el cliente sale satisfecho',
    unknown: 'falta la importancia o la satisfacción',
  },
  gap: {
    silent: '{{name}}: importa mucho, y ningún cliente respondió todavía.',
    oldAnswers: '{{name}}: importa mucho, y la última respuesta es de hace {{count, number}} días.',
    noOwner: '{{name}}: importa mucho y no tiene responsable.',
    noTarget: '{{name}}: importa mucho, tiene números y no tiene meta.',
    silentStage: 'Etapa {{name}}: nadie está escuchando a los clientes aquí.',
    importanceUnsaid_one: '{{name}}: falta decir cuánto importa {{count, number}} punto de contacto.',
    importanceUnsaid_other: '{{name}}: falta decir cuánto importan {{count, number}} puntos de contacto.',
    noKey: '{{name}}: ningún punto clave elegido.',
  },
  unnamed: {
    touchpoint: 'Punto de contacto sin nombre',
    stage: 'sin nombre',
    journey: 'Recorrido sin nombre',
  },
}
