import type { Localized } from '../localized.ts'
import type { coachOfMap as source } from '../pt-BR/coachOfMap.ts'

export const coachOfMap: Localized<typeof source> = {
  stageWithoutSteps: {
    title: 'Etapa sin pasos',
    ask: '¿Qué hace el cliente en la etapa “{{name}}”?',
    why: 'Una etapa vacía esconde lo que le pasa al cliente en ella.',
  },
  stepWithoutTouchpoint: {
    title: 'Paso sin punto de contacto',
    ask: '¿Dónde encuentra el cliente su negocio en el paso “{{name}}”?',
    why: 'Si no encuentra a nadie ni nada, está solo en ese momento. Si lo encuentra, falta en el mapa.',
  },
  stepTooFull: {
    title: 'Paso con demasiado',
    ask: '¿“{{name}}” es de verdad un solo paso?',
    why: 'Son {{n, number}} puntos de contacto en un paso. Si son momentos distintos, cada uno pide su propio paso.',
  },
  journeyWithoutEnd: {
    title: 'Recorrido sin final',
    ask: '¿Cómo termina el recorrido “{{name}}”?',
    why: 'La última etapa, “{{other}}”, no tiene ningún punto de contacto. El final es lo que el cliente más recuerda.',
  },
  journeyWithoutScenario: {
    title: 'Recorrido sin escenario',
    ask: '¿En qué situación vive el cliente “{{name}}” y qué espera?',
    why: 'Sin la situación y la expectativa, cada persona del equipo imagina un cliente distinto.',
  },
  stageFromInside: {
    title: 'Etapa con nombre interno',
    ask: '¿Cómo llamaría el cliente a la etapa “{{name}}”?',
    why: '“{{word}}” es palabra de quien trabaja aquí. Con las palabras del cliente, el mapa queda de su lado.',
  },
  stepFromInside: {
    title: 'Paso con nombre interno',
    ask: '¿Qué diría el cliente que está haciendo en “{{name}}”?',
    why: '“{{word}}” es lo que hace el negocio. El paso es lo que hace el cliente.',
  },
  stageWithoutName: {
    title: 'Etapa sin nombre',
    ask: '¿Cómo se llama esta etapa?',
    why: 'Sin nombre nadie puede hablar de ella.',
  },
  twoChannelsInName: {
    title: 'Dos canales en un solo punto',
    ask: '¿“{{name}}” no son dos puntos de contacto?',
    why: 'En canales distintos el cliente vive cosas distintas. Separados, cada uno muestra su sentimiento y sus notas.',
  },
  nameAgainstChannel: {
    title: 'Nombre y canal no coinciden',
    ask: '¿Por dónde ocurre “{{name}}”?',
    why: 'El nombre habla de un canal y el campo dice otro.',
  },
  sameTouchpointTwice: {
    title: 'Punto de contacto repetido',
    ask: '¿“{{name}}” está dos veces en el mismo paso?',
    why: 'Repetido, las respuestas y las mejoras se reparten entre los dos.',
  },
  feelingsAllEqual: {
    title: 'Sentimientos todos iguales',
    ask: '¿El cliente siente de verdad lo mismo en todo el recorrido “{{name}}”?',
    why: 'Son {{n, number}} sentimientos iguales. Una línea recta no muestra dónde duele ni dónde encanta.',
  },
  feelingsMissing: {
    title: 'Sentimientos que faltan',
    ask: '¿Qué siente el cliente en los otros pasos de “{{name}}”?',
    why: 'Más de la mitad de los pasos no tiene sentimiento y la línea del mapa casi no dice nada.',
  },
  endFeelingUnknown: {
    title: 'Final sin sentimiento',
    ask: '¿Cómo sale el cliente de “{{name}}”?',
    why: 'Es el último paso. Las personas recuerdan el momento más fuerte y el final.',
  },
  endsLow: {
    title: 'Recorrido que termina mal',
    ask: '¿Qué haría que el cliente saliera mejor de “{{name}}”?',
    why: 'El recorrido termina en baja y el final es lo que queda en la memoria.',
  },
  lowWithoutPain: {
    title: 'Sentimiento malo sin dolor escrito',
    ask: '¿Qué duele en “{{name}}”?',
    why: 'El sentimiento es el peor posible y ningún dolor está escrito. Sin saber qué duele no se puede resolver.',
  },
  fallWithoutReason: {
    title: 'Caída sin motivo',
    ask: '¿Qué derrumba al cliente entre “{{other}}” y “{{name}}”?',
    why: 'El sentimiento se desploma de un paso a otro y ningún dolor lo explica.',
  },
  painAtGoodFeeling: {
    title: 'Dolor donde el cliente está feliz',
    ask: '¿El cliente está feliz en “{{name}}” aun con “{{other}}”?',
    why: 'Hay un dolor escrito y el sentimiento es el mejor posible. Uno de los dos quizá sea de otro paso.',
  },
  feelingAgainstAnswers: {
    title: 'Sentimiento distinto de las respuestas',
    ask: '¿El sentimiento de “{{name}}” coincide con lo que respondieron los clientes?',
    why: 'El mapa dice una cosa y las respuestas dicen otra.',
  },
  painWithoutOpportunity: {
    title: 'Dolor sin oportunidad',
    ask: '¿Qué podría ser mejor en “{{name}}”?',
    why: 'El dolor está escrito en el paso “{{other}}” y nada dice qué se podría hacer.',
  },
  opportunityWithoutImprovement: {
    title: 'Oportunidad parada',
    ask: '¿“{{name}}” va a volverse una mejora?',
    why: 'La oportunidad está en el mapa, en el paso “{{other}}”, y nadie ha empezado.',
  },
  channelSwitchWithoutBridge: {
    title: 'Cambio de canal sin puente',
    ask: '¿Cómo pasa el cliente de “{{other}}” a “{{name}}”?',
    why: 'El canal cambia de un paso a otro y el mapa no dice cómo llega allí. Ahí es donde muchos desisten.',
  },
  touchpointWithoutChannel: {
    title: 'Punto de contacto sin canal',
    ask: '¿Por qué canal ocurre “{{name}}”?',
    why: 'Sin el canal no se pueden enlazar las respuestas ni comprobar lo que el cliente oye ahí.',
  },
  onlyDigital: {
    title: 'Recorrido solo digital',
    ask: 'En “{{name}}”, ¿el cliente nunca encuentra una persona o un lugar?',
    why: 'Todos los puntos de contacto son digitales. Entrega, fachada y boca a boca suelen quedar fuera.',
  },
  oneChannel: {
    title: 'Un solo canal',
    ask: 'En “{{name}}”, ¿el cliente usa de verdad un solo canal?',
    why: 'Todos los puntos de contacto son del mismo canal. Antes y después de la compra suele haber otros.',
  },
  indirectNotHeard: {
    title: 'Lo que dicen y nadie lee',
    ask: '¿Qué están diciendo en “{{name}}”?',
    why: 'Es un lugar donde se habla del negocio sin él y ninguna respuesta vino de allí.',
  },
  keyWithoutOwner: {
    title: 'Punto clave sin responsable',
    ask: '¿Quién cuida de “{{name}}”?',
    why: 'Es un punto clave. Sin un nombre, cuando falla nadie se entera.',
  },
  ownersUnknown: {
    title: 'Puntos sin responsable',
    ask: '¿Quién cuida de los otros puntos de contacto de “{{name}}”?',
    why: 'Más de la mitad no tiene responsable.',
  },
  oneOwnerForAll: {
    title: 'Una persona cuida de todo',
    ask: '¿{{owner}} puede cuidar de todo el recorrido “{{name}}”?',
    why: 'Todos los puntos de contacto tienen el mismo responsable. Si esa persona falta, todo se detiene.',
  },
  handOffChangesOwner: {
    title: 'Traspaso de una persona a otra',
    ask: '¿Cómo pasa {{from}} el cliente a {{to}} en “{{name}}”?',
    why: 'El responsable cambia y nada tras bambalinas dice qué le cuenta uno al otro. El cliente acaba repitiendo todo.',
  },
  noKey: {
    title: 'Ningún punto clave',
    ask: '¿Qué punto de contacto de “{{name}}” decide si el cliente vuelve?',
    why: 'Ninguno está marcado como punto clave. Sin eso todo parece igual de importante.',
  },
  tooManyKeys: {
    title: 'Demasiados puntos clave',
    ask: '¿Cuáles son de verdad los puntos clave de “{{name}}”?',
    why: 'Son {{n, number}}. Cuando casi todo es clave, nada lo es.',
  },
  importantNotKey: {
    title: 'Decisivo y sin marca',
    ask: '¿“{{name}}” es un punto clave?',
    why: 'La importancia está al máximo y no está marcado.',
  },
  keyWithoutImportance: {
    title: 'Punto clave sin importancia',
    ask: '¿Cuánto pesa “{{name}}” para el cliente?',
    why: 'Es un punto clave y falta decir la importancia. Con ella se sabe qué va primero.',
  },
  keyWithoutBackstage: {
    title: 'Punto clave sin nada tras bambalinas',
    ask: '¿Qué tiene que pasar tras bambalinas para que “{{name}}” salga bien?',
    why: 'Es un punto clave y nada dice qué prepara el equipo por detrás.',
  },
  staleEvidence: {
    title: 'Prueba antigua',
    ask: '¿“{{name}}” sigue siendo así?',
    why: 'Lo que se sabe de aquí tiene más de un año.',
  },
  keyAssumed: {
    title: 'Supuesto, aunque hay respuestas',
    ask: '¿Qué dicen las respuestas sobre “{{name}}”?',
    why: 'Es un punto clave marcado como supuesto y ya hay respuestas para leer: {{n, number}}.',
  },
  allAssumed: {
    title: 'Todo es suposición',
    ask: '¿Qué de “{{name}}” ha visto alguien suceder?',
    why: 'Todos los puntos de contacto son supuestos. Ver uno de cerca ya cambia el mapa.',
  },
  measuredWithoutFigures: {
    title: 'Medido sin números',
    ask: '¿De dónde viene la medición de “{{name}}”?',
    why: 'Está marcado como medido y aquí no hay ni número ni respuesta.',
  },
}
