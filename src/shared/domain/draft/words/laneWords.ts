import type { CardKind, LaneRole } from '../../journey/lane.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { wordIndex } from '../../text/fold.ts'

interface Words {
  /** What the exporters write. */
  readonly usual: { readonly [L in TemplateLanguage]: string }
  /** What the importers also understand, in any of our languages. */
  readonly also: readonly string[]
}

/** What people call the lanes. */
export const LANE_WORDS: { readonly [R in LaneRole]: Words } = {
  emotion: {
    usual: { 'pt-BR': 'Curva emocional', en: 'Emotion curve', es: 'Curva emocional' },
    also: [
      'emoção',
      'emoções',
      'sentimento',
      'sentimentos',
      'emotion',
      'emotions',
      'feeling',
      'feelings',
      'curva de emoções',
      'emoción',
      'emociones',
      'sentimiento',
      'sentimientos',
    ],
  },
  actions: {
    usual: { 'pt-BR': 'Ações do cliente', en: 'Customer actions', es: 'Acciones del cliente' },
    also: [
      'ação',
      'ações',
      'ação do cliente',
      'action',
      'actions',
      'customer action',
      'acción',
      'acciones',
      'acciones del cliente',
    ],
  },
  touchpoints: {
    usual: { 'pt-BR': 'Pontos de contato', en: 'Touchpoints', es: 'Puntos de contacto' },
    also: [
      'ponto de contato',
      'contato',
      'contatos',
      'ponto de interação',
      'pontos de interação',
      'touchpoint',
      'touch point',
      'touch points',
      'interaction point',
      'interaction points',
      'linha de frente',
      'frontstage',
      'front stage',
      'punto de contacto',
      'punto de interacción',
      'puntos de interacción',
    ],
  },
  channels: {
    usual: { 'pt-BR': 'Canais', en: 'Channels', es: 'Canales' },
    also: ['faixa de canais', 'channels lane', 'canales'],
  },
  thoughts: {
    usual: { 'pt-BR': 'Pensamentos', en: 'Thoughts', es: 'Pensamientos' },
    also: ['pensamento', 'pensa', 'pensando', 'thought', 'thinks', 'thinking', 'pensamiento', 'pensamientos', 'piensa'],
  },
  pains: {
    usual: { 'pt-BR': 'Dores e ganhos', en: 'Pains and gains', es: 'Molestias y aciertos' },
    also: [
      'dores',
      'pains',
      'pontos de dor e ganhos',
      'dolores y alegrías',
      'dolores y ganancias',
      'dolores',
      'molestias',
    ],
  },
  physicalEvidence: {
    usual: { 'pt-BR': 'Evidências físicas', en: 'Physical evidence', es: 'Evidencias físicas' },
    also: ['evidência', 'evidências', 'evidência física', 'evidence', 'evidencia física', 'evidencias físicas'],
  },
  backstage: {
    usual: { 'pt-BR': 'Bastidores', en: 'Backstage', es: 'Tras bambalinas' },
    also: [
      'bastidor',
      'nos bastidores',
      'back stage',
      'backstage actions',
      'tras bastidores',
      'tras bambalinas',
      'trastienda',
    ],
  },
  support: {
    usual: { 'pt-BR': 'Apoio', en: 'Support', es: 'Apoyo' },
    also: ['suporte', 'processos de apoio', 'support processes', 'soporte', 'procesos de apoyo', 'apoyo'],
  },
  opportunities: {
    usual: { 'pt-BR': 'Oportunidades', en: 'Opportunities', es: 'Oportunidades' },
    also: ['oportunidade', 'opportunity', 'ideia', 'ideias', 'idea', 'ideas', 'oportunidad'],
  },
  metrics: {
    usual: { 'pt-BR': 'Métricas', en: 'Metrics', es: 'Métricas' },
    also: ['métrica', 'indicador', 'indicadores', 'metric', 'kpi', 'kpis'],
  },
  images: {
    usual: { 'pt-BR': 'Imagens', en: 'Images', es: 'Imágenes' },
    also: ['imagem', 'foto', 'fotos', 'image', 'picture', 'pictures', 'photo', 'photos', 'imagen', 'imágenes'],
  },
  text: {
    usual: { 'pt-BR': 'Texto livre', en: 'Free text', es: 'Texto libre' },
    also: ['texto', 'nota', 'notas', 'anotação', 'anotações', 'observação', 'observações', 'text', 'note', 'notes'],
  },
}

/** What people call a single card, where that differs from its lane. */
export const CARD_WORDS: { readonly [K in CardKind]: Words } = {
  action: { usual: { 'pt-BR': 'Ação', en: 'Action', es: 'Acción' }, also: [] },
  thought: { usual: { 'pt-BR': 'Pensamento', en: 'Thought', es: 'Pensamiento' }, also: [] },
  pain: {
    usual: { 'pt-BR': 'Dor', en: 'Pain', es: 'Molestia' },
    also: [
      'ponto de dor',
      'pontos de dor',
      'problema',
      'problemas',
      'pain point',
      'pain points',
      'problem',
      'problems',
      'dolor',
      'punto de dolor',
      'puntos de dolor',
    ],
  },
  gain: {
    usual: { 'pt-BR': 'Ganho', en: 'Gain', es: 'Acierto' },
    also: ['ganhos', 'alegria', 'alegrias', 'gains', 'delight', 'delights', 'ganancia', 'ganancias', 'aciertos'],
  },
  evidence: { usual: { 'pt-BR': 'Evidência física', en: 'Physical evidence', es: 'Evidencia física' }, also: [] },
  backstage: { usual: { 'pt-BR': 'Bastidores', en: 'Backstage', es: 'Tras bambalinas' }, also: [] },
  support: { usual: { 'pt-BR': 'Apoio', en: 'Support', es: 'Apoyo' }, also: [] },
  opportunity: { usual: { 'pt-BR': 'Oportunidade', en: 'Opportunity', es: 'Oportunidad' }, also: [] },
  metric: { usual: { 'pt-BR': 'Métrica', en: 'Metric', es: 'Métrica' }, also: [] },
  image: { usual: { 'pt-BR': 'Imagem', en: 'Image', es: 'Imagen' }, also: [] },
  text: { usual: { 'pt-BR': 'Texto', en: 'Text', es: 'Texto' }, also: [] },
}

const LANES = wordIndex(
  (Object.entries(LANE_WORDS) as [LaneRole, Words][]).map(([role, w]) => [
    role,
    [...Object.values(w.usual), ...w.also],
  ]),
)
const CARDS = wordIndex(
  (Object.entries(CARD_WORDS) as [CardKind, Words][]).map(([kind, w]) => [
    kind,
    [...Object.values(w.usual), ...w.also],
  ]),
)
const CARD_LANE: { readonly [K in CardKind]: LaneRole } = {
  action: 'actions',
  thought: 'thoughts',
  pain: 'pains',
  gain: 'pains',
  evidence: 'physicalEvidence',
  backstage: 'backstage',
  support: 'support',
  opportunity: 'opportunities',
  metric: 'metrics',
  image: 'images',
  text: 'text',
}

/** What a lane word means: the lane, its own name (empty: the usual one), and the kind of card if the word tells. */
export interface LaneMeaning {
  readonly role: LaneRole
  readonly name: string
  readonly kind: CardKind | null
}

/**
 * Reads "Bastidores", "dor", "Back stage" or "Equipe da cozinha (Bastidores)".
 * @param folded see `fold`
 * @returns undefined for a word that we do not know
 */
export function readLaneWord(word: string, folded: (text: string) => string): LaneMeaning | undefined {
  const plain = meaning(folded(word), '')
  if (plain) return plain
  const open = word.lastIndexOf('(')
  if (open <= 0 || !word.trimEnd().endsWith(')')) return undefined
  const inner = word.slice(open + 1, word.lastIndexOf(')'))
  return meaning(folded(inner), word.slice(0, open).trim())
}

function meaning(word: string, name: string): LaneMeaning | undefined {
  const role = LANES.get(word)
  const kind = CARDS.get(word)
  if (kind !== undefined && (role === undefined || role === CARD_LANE[kind]))
    return { role: CARD_LANE[kind], name, kind }
  return role === undefined ? undefined : { role, name, kind: null }
}

/** The kind of card that a word names. */
export function readCardKind(folded: string): CardKind | undefined {
  return CARDS.get(folded)
}
