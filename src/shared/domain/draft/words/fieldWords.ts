import type { Control, Medium } from '../../channel/channel.ts'
import type { EvidenceStatus } from '../../journey/evidence.ts'
import type { JourneyState } from '../../journey/journey.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { wordIndex } from '../../text/fold.ts'

/** What a text file can say about a journey and its parts, beside their names and cards. */
export type Field =
  | 'stage'
  | 'step'
  | 'lane'
  | 'text'
  | 'channel'
  | 'valence'
  | 'isKey'
  | 'persona'
  | 'role'
  | 'kind'
  | 'importance'
  | 'owner'
  | 'description'
  | 'duration'
  | 'evidence'
  | 'medium'
  | 'control'
  | 'scenario'
  | 'expectations'
  | 'tags'
  | 'state'
  | 'lanes'

type Usual = { readonly [L in TemplateLanguage]: string }
interface Words {
  readonly usual: Usual
  readonly also: readonly string[]
}

export const FIELD_WORDS: { readonly [F in Field]: Words } = {
  stage: {
    usual: { 'pt-BR': 'Etapa', en: 'Stage', es: 'Etapa' },
    also: ['fase', 'phase', 'stages', 'etapas', 'estágio', 'section'],
  },
  step: {
    usual: { 'pt-BR': 'Passo', en: 'Step', es: 'Paso' },
    also: ['passos', 'steps', 'momento', 'moment', 'paso', 'pasos', 'task'],
  },
  lane: {
    usual: { 'pt-BR': 'Faixa', en: 'Lane', es: 'Franja' },
    also: ['raia', 'linha', 'row', 'carril', 'fila', 'franja', 'swimlane', 'camada'],
  },
  text: {
    usual: { 'pt-BR': 'Texto', en: 'Text', es: 'Texto' },
    also: [
      'conteúdo',
      'content',
      'nome',
      'name',
      'contenido',
      'nombre',
      'card',
      'cartão',
      'ponto de contato',
      'touchpoint',
    ],
  },
  channel: { usual: { 'pt-BR': 'Canal', en: 'Channel', es: 'Canal' }, also: [] },
  valence: {
    usual: { 'pt-BR': 'Sentimento', en: 'Feeling', es: 'Sentimiento' },
    also: [
      'emoção',
      'valência',
      'valence',
      'emotion',
      'sentimientos',
      'sentimiento',
      'emoción',
      'score',
      'nota de 2 a 2',
    ],
  },
  isKey: {
    usual: { 'pt-BR': 'Chave', en: 'Key', es: 'Clave' },
    also: ['ponto chave', 'momento da verdade', 'moment of truth', 'clave', 'key moment', 'is key'],
  },
  persona: {
    usual: { 'pt-BR': 'Persona', en: 'Persona', es: 'Persona' },
    also: ['personas', 'cliente', 'ator', 'actor', 'quem', 'actors', 'customer'],
  },
  role: { usual: { 'pt-BR': 'Papel', en: 'Role', es: 'Rol' }, also: ['perfil', 'profile', 'rol'] },
  kind: { usual: { 'pt-BR': 'Tipo', en: 'Kind', es: 'Tipo' }, also: ['type', 'espécie', 'clase'] },
  importance: {
    usual: { 'pt-BR': 'Importância', en: 'Importance', es: 'Importancia' },
    also: ['importancia', 'peso', 'weight'],
  },
  owner: {
    usual: { 'pt-BR': 'Responsável', en: 'Owner', es: 'Responsable' },
    also: ['dono', 'dona', 'encarregado', 'responsible', 'responsable', 'quem cuida'],
  },
  description: {
    usual: { 'pt-BR': 'Descrição', en: 'Description', es: 'Descripción' },
    also: ['detalhe', 'detalhes', 'details', 'descripción'],
  },
  duration: { usual: { 'pt-BR': 'Duração', en: 'Duration', es: 'Duración' }, also: ['tempo', 'time', 'duración'] },
  evidence: {
    usual: { 'pt-BR': 'Como sabemos', en: 'How we know', es: 'Cómo lo sabemos' },
    also: ['status', 'situação', 'evidence status', 'cómo lo sabemos'],
  },
  medium: { usual: { 'pt-BR': 'Meio', en: 'Medium', es: 'Medio' }, also: ['medio'] },
  control: { usual: { 'pt-BR': 'Controle', en: 'Control', es: 'Control' }, also: [] },
  scenario: {
    usual: { 'pt-BR': 'Cenário', en: 'Scenario', es: 'Escenario' },
    also: ['situação da jornada', 'contexto', 'context', 'escenario'],
  },
  expectations: {
    usual: { 'pt-BR': 'Expectativas', en: 'Expectations', es: 'Expectativas' },
    also: ['expectativa', 'objetivo', 'goal', 'goals', 'expectation'],
  },
  tags: { usual: { 'pt-BR': 'Etiquetas', en: 'Tags', es: 'Etiquetas' }, also: ['etiqueta', 'tag', 'marcadores'] },
  state: { usual: { 'pt-BR': 'Estado', en: 'State', es: 'Estado' }, also: [] },
  lanes: { usual: { 'pt-BR': 'Faixas', en: 'Lanes', es: 'Franjas' }, also: ['raias', 'swimlanes'] },
}

const all = (w: Words): string[] => [...Object.values(w.usual), ...w.also]
const FIELDS = wordIndex((Object.entries(FIELD_WORDS) as [Field, Words][]).map(([f, w]) => [f, [...all(w), f]]))

/** The field that a column head or a "Field:" prefix names. */
export function readField(folded: string): Field | undefined {
  return FIELDS.get(folded)
}

export const EVIDENCE_WORDS: { readonly [E in EvidenceStatus]: Words } = {
  assumed: { usual: { 'pt-BR': 'suposto', en: 'assumed', es: 'supuesto' }, also: ['suposta', 'hipótese', 'supuesto'] },
  observed: { usual: { 'pt-BR': 'observado', en: 'observed', es: 'observado' }, also: ['observada', 'visto'] },
  measured: { usual: { 'pt-BR': 'medido', en: 'measured', es: 'medido' }, also: ['medida'] },
  proposed: { usual: { 'pt-BR': 'proposto', en: 'proposed', es: 'propuesto' }, also: ['proposta', 'propuesto'] },
}
export const MEDIUM_WORDS: { readonly [M in Medium]: Words } = {
  digital: { usual: { 'pt-BR': 'digital', en: 'digital', es: 'digital' }, also: ['online'] },
  physical: { usual: { 'pt-BR': 'físico', en: 'physical', es: 'físico' }, also: ['física', 'presencial', 'in person'] },
}
export const CONTROL_WORDS: { readonly [C in Control]: Words } = {
  direct: { usual: { 'pt-BR': 'direto', en: 'direct', es: 'directo' }, also: ['direta', 'directo', 'directa'] },
  indirect: {
    usual: { 'pt-BR': 'indireto', en: 'indirect', es: 'indirecto' },
    also: ['indireta', 'indirecto', 'indirecta'],
  },
}
export const STATE_WORDS: { readonly [S in JourneyState]: Words } = {
  asIs: {
    usual: { 'pt-BR': 'como é hoje', en: 'as is', es: 'como es hoy' },
    also: ['hoje', 'atual', 'today', 'current', 'actual', 'as-is'],
  },
  toBe: {
    usual: { 'pt-BR': 'como queremos', en: 'to be', es: 'como lo queremos' },
    also: ['futuro', 'futura', 'desejada', 'future', 'to-be', 'deseada'],
  },
}

const index = <T extends string>(words: { readonly [K in T]: Words }): ReadonlyMap<string, T> =>
  wordIndex((Object.entries(words) as [T, Words][]).map(([k, w]) => [k, [...all(w), k]]))
const EVIDENCES = index(EVIDENCE_WORDS)
const MEDIA = index(MEDIUM_WORDS)
const CONTROLS = index(CONTROL_WORDS)
const STATES = index(STATE_WORDS)
const YES = new Set([
  'sim',
  's',
  'x',
  'yes',
  'y',
  '1',
  'true',
  'verdadeiro',
  'si',
  '★',
  '⭐',
  '*',
  'chave',
  'key',
  'clave',
  'ponto chave',
])
const NO = new Set(['', 'nao', 'n', 'no', '0', 'false', 'falso', '-'])

export const readEvidence = (folded: string): EvidenceStatus | undefined => EVIDENCES.get(folded)
export const readMedium = (folded: string): Medium | undefined => MEDIA.get(folded)
export const readControl = (folded: string): Control | undefined => CONTROLS.get(folded)
export const readState = (folded: string): JourneyState | undefined => STATES.get(folded)
/** Yes or no; undefined for neither. */
export const readYes = (folded: string): boolean | undefined =>
  YES.has(folded) ? true : NO.has(folded) ? false : undefined

/** What stands for an empty name where a file cannot hold one. */
export const UNNAMED: Usual = { 'pt-BR': '(sem nome)', en: '(unnamed)', es: '(sin nombre)' }
export const isUnnamed = (text: string): boolean => Object.values(UNNAMED).includes(text)
/** What a journey is called when nothing names it. */
export const NEW_JOURNEY: Usual = { 'pt-BR': 'Nova jornada', en: 'New journey', es: 'Nuevo recorrido' }
/** The short marks of a moment of truth, folded. */
export const KEY_MARKS: ReadonlySet<string> = new Set([
  'chave',
  'ponto chave',
  'momento da verdade',
  'key',
  'key moment',
  'moment of truth',
  'clave',
  'momento de la verdad',
])
