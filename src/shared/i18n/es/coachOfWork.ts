import type { Localized } from '../localized.ts'
import type { coachOfWork as source } from '../pt-BR/coachOfWork.ts'

export const coachOfWork: Localized<typeof source> = {
  nothingHeard: {
    title: 'Ningún cliente escuchado',
    ask: '¿Qué dicen los clientes de todo esto?',
    why: 'Todavía no hay ninguna respuesta de cliente. Una frase oída hoy en el mostrador ya sirve.',
  },
  keyWithoutPost: {
    title: 'Punto clave sin escucha',
    ask: '¿Cómo se entera de qué les pareció “{{name}}”?',
    why: 'Es un punto clave y nada trae respuestas de él: ni archivo, ni tótem, ni nota.',
  },
  stageWithoutFeedback: {
    title: 'Etapa que nadie escucha',
    ask: '¿Qué dicen los clientes de la etapa “{{name}}”?',
    why: 'De otras etapas hay respuestas. De esta, ninguna.',
  },
  answersWithoutPlace: {
    title: 'Respuestas sin lugar',
    ask: '¿De qué punto de contacto hablan las respuestas sueltas?',
    why: '{{n, number}} no están enlazadas a ninguno y por eso no aparecen en el mapa.',
  },
  badUnread: {
    title: 'Quejas sin leer',
    ask: '¿De qué se quejan los clientes en “{{name}}”?',
    why: '{{n, number}} comentarios malos todavía no se han leído.',
  },
  silence: {
    title: 'Silencio donde había respuestas',
    ask: '¿Por qué dejaron de llegar respuestas de “{{name}}”?',
    why: 'Antes llegaban y hace {{n, number}} días que no llega ninguna.',
  },
  keyWithoutMetric: {
    title: 'Punto clave sin métrica',
    ask: '¿Cómo sabe si “{{name}}” va bien?',
    why: 'Es un punto clave sin ningún número y sin meta.',
  },
  figureWithoutTarget: {
    title: 'Número sin meta',
    ask: '¿Qué número sería bueno en “{{name}}”?',
    why: 'Hay medición y ninguna meta. Con una meta, Percurso avisa cuando baje.',
  },
  fewAnswers: {
    title: 'Pocas respuestas',
    ask: '¿Cómo conseguir más respuestas de “{{name}}”?',
    why: 'Es un punto clave y {{n, number}} todavía son pocas para confiar en el número.',
  },
  alertWithoutImprovement: {
    title: 'Cayó y nadie empezó',
    ask: '¿Qué se va a hacer con “{{name}}”?',
    why: 'El número cayó por debajo de la meta y ninguna mejora está abierta para él.',
  },
  targetWithoutFigure: {
    title: 'Meta sin número',
    ask: '¿De dónde vendrá el número de “{{name}}”?',
    why: 'Hay una meta y no se ha medido nada. Así nunca avisa.',
  },
  promiseWithoutPlaybook: {
    title: 'Promesa sin guía',
    ask: '¿Cómo cumple el equipo lo que promete “{{name}}”?',
    why: '“{{promise}}” es una promesa al cliente y no hay guía de atención para ella.',
  },
  keyWithoutPlaybook: {
    title: 'Punto clave sin guía',
    ask: '¿Cómo debe hacerse “{{name}}”, lo haga quien lo haga?',
    why: 'Es un punto clave sin guía de atención. Cada uno lo hace a su manera.',
  },
  playbookWithoutPromise: {
    title: 'Guía sin promesa',
    ask: '¿Qué puede esperar siempre el cliente en “{{name}}”?',
    why: 'La guía dice qué hacer y no dice qué se le promete al cliente.',
  },
  playbookWithoutHelp: {
    title: 'Guía sin a quién llamar',
    ask: '¿A quién se llama cuando “{{name}}” sale mal?',
    why: 'La guía no lo dice. En el apuro es lo que más falta hace.',
  },
  serviceLevelUnmeasured: {
    title: 'Plazo que nadie mide',
    ask: '¿Cómo sabe si “{{level}}” se cumple en “{{name}}”?',
    why: 'La guía tiene un plazo o nivel y ninguna meta lo acompaña.',
  },
  journeyWithoutPersona: {
    title: 'Recorrido sin persona',
    ask: '¿De quién es el recorrido “{{name}}”?',
    why: 'Sin una persona, los sentimientos no son de nadie.',
  },
  personaWithoutGoals: {
    title: 'Persona sin objetivos',
    ask: '¿Qué quiere lograr {{name}}?',
    why: 'Sin el objetivo no se puede decir si el recorrido ayuda.',
  },
  personaWithoutJourney: {
    title: 'Persona sin recorrido',
    ask: '¿Qué recorrido vive {{name}}?',
    why: 'No aparece en ningún mapa.',
  },
  personaWithoutEmpathy: {
    title: 'Persona sin mapa de empatía',
    ask: '¿Qué dice, piensa, hace y siente {{name}}?',
    why: 'Está en un recorrido y su mapa de empatía está en blanco.',
  },
  personaWithoutFeelings: {
    title: 'Persona sin sentimientos',
    ask: '¿Qué siente {{name}} en “{{other}}”?',
    why: 'De las otras personas hay sentimientos en este recorrido. De esta, ninguno.',
  },
  improvementWithoutHypothesis: {
    title: 'Mejora sin hipótesis',
    ask: '¿Qué va a cambiar, y qué debe pasar, con “{{name}}”?',
    why: 'Sin “si… entonces…” no hay cómo saber si funcionó.',
  },
  improvementWithoutOwner: {
    title: 'Mejora sin responsable',
    ask: '¿Quién se encarga de “{{name}}”?',
    why: 'Está decidida y no tiene nombre. Lo que es de todos no es de nadie.',
  },
  improvementWithoutDue: {
    title: 'Mejora sin plazo',
    ask: '¿Para cuándo estará lista “{{name}}”?',
    why: 'Está decidida y sin fecha, y así siempre queda para después.',
  },
  improvementWithoutProof: {
    title: 'Mejora sin prueba',
    ask: '¿Qué número mostrará si “{{name}}” ayudó?',
    why: 'Ya empezó y no se eligió ninguna medida. Después cuesta probarlo.',
  },
  improvementLate: {
    title: 'Mejora atrasada',
    ask: '¿Qué está frenando “{{name}}”?',
    why: 'El plazo ya pasó.',
  },
  improvementStuck: {
    title: 'Mejora detenida',
    ask: '¿Cuál es el próximo paso de “{{name}}”?',
    why: 'Empezó hace más de un mes y no se hizo ninguna tarea.',
  },
  improvementWithoutLink: {
    title: 'Mejora suelta',
    ask: '¿Dónde va a notar el cliente “{{name}}”?',
    why: 'No está enlazada a ningún lugar del mapa ni a una respuesta.',
  },
  doneNotLookedAt: {
    title: 'Lista y sin comprobar',
    ask: '¿“{{name}}” ayudó?',
    why: 'Está lista, los días de medir ya pasaron y nadie miró el resultado.',
  },
  tooMuchAtOnce: {
    title: 'Demasiadas mejoras a la vez',
    ask: '¿Qué mejora se termina primero?',
    why: '{{n, number}} están en marcha juntas. Menos a la vez terminan antes.',
  },
  factContradicted: {
    title: 'Canales que se contradicen',
    ask: '¿Qué debe creer el cliente sobre “{{name}}”?',
    why: 'No todos los canales dicen lo mismo. Quien lee uno y llega por otro se siente engañado.',
  },
  factNotSaid: {
    title: 'Canal que no lo dice',
    ask: '¿Dónde descubre el cliente “{{name}}”?',
    why: 'En algún canal se buscó y no está. El cliente pregunta o desiste.',
  },
  factNotLookedAt: {
    title: 'Canal sin comprobar',
    ask: '¿Qué dicen los otros canales sobre “{{name}}”?',
    why: 'Sin mirar todavía: {{n, number}}.',
  },
  factDue: {
    title: 'Hora de mirar de nuevo',
    ask: '¿Los canales siguen diciendo lo mismo sobre “{{name}}”?',
    why: 'Pasó el plazo que usted puso para mirar de nuevo.',
  },
  factWithoutTruth: {
    title: 'Dato sin lo correcto',
    ask: '¿Qué es lo correcto sobre “{{name}}”?',
    why: 'Sin lo correcto escrito, cada canal solo se puede comparar con los otros.',
  },
  noFacts: {
    title: 'Nada que comparar',
    ask: '¿Todos los canales dicen el mismo horario, precio y plazo?',
    why: 'Son {{n, number}} canales y no hay nada anotado de lo que dice cada uno.',
  },
}
