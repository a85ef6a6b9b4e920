import type { Localized } from '../localized.ts'
import type { voice as source } from '../pt-BR/voice.ts'

export const voice: Localized<typeof source> = {
  title: 'Palabras de la marca',
  intro: 'Cómo habla su casa. Percurso marca con discreción dónde una guía o un texto del mapa lo dice de otra forma.',
  hints: 'Cómo lo diría la marca',
  avoid: 'la marca evita esta palabra',
  instead: 'la marca dice “{{word}}”',
  word: 'Palabra',
  sayInstead: 'Diga en su lugar',
  insteadOf: 'En lugar de “{{word}}”',
  add: 'Poner en la lista',
  remove: 'Quitar “{{word}}” de la lista',
  use: {
    title: 'Decimos',
    new: 'Palabra o frase que usamos',
    empty: 'Las palabras que suenan a usted: “bienvenido”, “recién horneado”, “déjelo en mis manos”.',
  },
  found: {
    title_zero: 'Dónde aparecen',
    title_one: 'Dónde aparecen: {{count, number}} lugar',
    title_other: 'Dónde aparecen: {{count, number}} lugares',
    none: 'Ninguna guía ni mapa usa esas palabras.',
    kind: {
      stage: 'Etapa',
      step: 'Paso',
      touchpoint: 'Punto de contacto',
      card: 'Tarjeta',
      playbook: 'Guía de atención',
    },
  },
  avoided: {
    title: 'Evitamos',
    new: 'Palabra o frase a evitar',
    empty: 'Lo que no va con la casa: “no hay”, “problema”, “lamentablemente”. Vale para todas sus formas.',
  },
}
