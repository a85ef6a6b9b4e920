import type { Control, Medium } from '../../channel/channel.ts'
import type { EvidenceStatus } from '../../journey/evidence.ts'
import type { JourneyState } from '../../journey/journey.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { wordIndex } from './fold.ts'

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
    usual: { 'pt-BR': 'Etapa', en: 'Stage' },
    also: ['fase', 'phase', 'stages', 'etapas', 'estágio', 'section'],
  },
  step: {
    usual: { 'pt-BR': 'Passo', en: 'Step' },
    also: ['passos', 'steps', 'momento', 'moment', 'paso', 'pasos', 'task'],
  },
  lane: {
    usual: { 'pt-BR': 'Faixa', en: 'Lane' },
    also: ['raia', 'linha', 'row', 'carril', 'fila', 'franja', 'swimlane', 'camada'],
  },
  text: {
    usual: { 'pt-BR': 'Texto', en: 'Text' },
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
  channel: { usual: { 'pt-BR': 'Canal', en: 'Channel' }, also: [] },
  valence: {
    usual: { 'pt-BR': 'Sentimento', en: 'Feeling' },
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
    usual: { 'pt-BR': 'Chave', en: 'Key' },
    also: ['ponto chave', 'momento da verdade', 'moment of truth', 'clave', 'key moment', 'is key'],
  },
  persona: {
    usual: { 'pt-BR': 'Persona', en: 'Persona' },
    also: ['personas', 'cliente', 'ator', 'actor', 'quem', 'actors', 'customer'],
  },
  role: { usual: { 'pt-BR': 'Papel', en: 'Role' }, also: ['perfil', 'profile', 'rol'] },
  kind: { usual: { 'pt-BR': 'Tipo', en: 'Kind' }, also: ['type', 'espécie', 'clase'] },
  importance: { usual: { 'pt-BR': 'Importância', en: 'Importance' }, also: ['importancia', 'peso', 'weight'] },
  owner: {
    usual: { 'pt-BR': 'Responsável', en: 'Owner' },
    also: ['dono', 'dona', 'encarregado', 'responsible', 'responsable', 'quem cuida'],
  },
  description: {
    usual: { 'pt-BR': 'Descrição', en: 'Description' },
    also: ['detalhe', 'detalhes', 'details', 'descripción'],
  },
  duration: { usual: { 'pt-BR': 'Duração', en: 'Duration' }, also: ['tempo', 'time', 'duración'] },
  evidence: {
    usual: { 'pt-BR': 'Como sabemos', en: 'How we know' },
    also: ['status', 'situação', 'evidence status', 'cómo lo sabemos'],
  },
  medium: { usual: { 'pt-BR': 'Meio', en: 'Medium' }, also: ['medio'] },
  control: { usual: { 'pt-BR': 'Controle', en: 'Control' }, also: [] },
  scenario: {
    usual: { 'pt-BR': 'Cenário', en: 'Scenario' },
    also: ['situação da jornada', 'contexto', 'context', 'escenario'],
  },
  expectations: {
    usual: { 'pt-BR': 'Expectativas', en: 'Expectations' },
    also: ['expectativa', 'objetivo', 'goal', 'goals', 'expectation'],
  },
  tags: { usual: { 'pt-BR': 'Etiquetas', en: 'Tags' }, also: ['etiqueta', 'tag', 'marcadores'] },
  state: { usual: { 'pt-BR': 'Estado', en: 'State' }, also: [] },
  lanes: { usual: { 'pt-BR': 'Faixas', en: 'Lanes' }, also: ['raias', 'swimlanes'] },
}

const all = (w: Words): string[] => [...Object.values(w.usual), ...w.also]
const FIELDS = wordIndex((Object.entries(FIELD_WORDS) as [Field, Words][]).map(([f, w]) => [f, [...all(w), f]]))

/** The field that a column head or a "Field:" prefix names. */
export function readField(folded: string): Field | undefined {
  return FIELDS.get(folded)
}

export const EVIDENCE_WORDS: { readonly [E in EvidenceStatus]: Words } = {
  assumed: { usual: { 'pt-BR': 'suposto', en: 'assumed' }, also: ['suposta', 'hipótese', 'supuesto'] },
  observed: { usual: { 'pt-BR': 'observado', en: 'observed' }, also: ['observada', 'visto'] },
  measured: { usual: { 'pt-BR': 'medido', en: 'measured' }, also: ['medida'] },
  proposed: { usual: { 'pt-BR': 'proposto', en: 'proposed' }, also: ['proposta', 'propuesto'] },
}
export const MEDIUM_WORDS: { readonly [M in Medium]: Words } = {
  digital: { usual: { 'pt-BR': 'digital', en: 'digital' }, also: ['online'] },
  physical: { usual: { 'pt-BR': 'físico', en: 'physical' }, also: ['física', 'presencial', 'in person'] },
}
export const CONTROL_WORDS: { readonly [C in Control]: Words } = {
  direct: { usual: { 'pt-BR': 'direto', en: 'direct' }, also: ['direta', 'directo', 'directa'] },
  indirect: { usual: { 'pt-BR': 'indireto', en: 'indirect' }, also: ['indireta', 'indirecto', 'indirecta'] },
}
export const STATE_WORDS: { readonly [S in JourneyState]: Words } = {
  asIs: {
    usual: { 'pt-BR': 'como é hoje', en: 'as is' },
    also: ['hoje', 'atual', 'today', 'current', 'actual', 'as-is'],
  },
  toBe: {
    usual: { 'pt-BR': 'como queremos', en: 'to be' },
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
export const UNNAMED: Usual = { 'pt-BR': '(sem nome)', en: '(unnamed)' }
export const isUnnamed = (text: string): boolean => Object.values(UNNAMED).includes(text)
/** What a journey is called when nothing names it. */
export const NEW_JOURNEY: Usual = { 'pt-BR': 'Nova jornada', en: 'New journey' }
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
