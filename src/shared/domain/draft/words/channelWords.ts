import type { ChannelKind } from '../../channel/channel.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { wordIndex } from '../../text/fold.ts'

/** What people call the kinds of channel: the usual name in each language, then other words for it. */
export const CHANNEL_WORDS: {
  readonly [K in ChannelKind]: { readonly [L in TemplateLanguage]: string } & { readonly also: readonly string[] }
} = {
  store: {
    'pt-BR': 'Loja',
    en: 'Store',
    es: 'Tienda',
    also: ['loja física', 'na loja', 'shop', 'tienda', 'salão', 'padaria', 'consultório', 'oficina'],
  },
  facade: {
    'pt-BR': 'Fachada',
    en: 'Shop front',
    es: 'Fachada',
    also: ['vitrine', 'placa', 'facade', 'storefront', 'shopfront', 'sign', 'fachada da loja', 'escaparate'],
  },
  counter: {
    'pt-BR': 'Balcão',
    en: 'Counter',
    es: 'Mostrador',
    also: ['caixa', 'recepção', 'front desk', 'till', 'reception', 'mostrador', 'recepción'],
  },
  table: { 'pt-BR': 'Mesa', en: 'Table', es: 'Mesa', also: ['na mesa', 'mesas'] },
  homeVisit: {
    'pt-BR': 'Visita',
    en: 'Home visit',
    es: 'Visita',
    also: ['visita em casa', 'em casa', 'visit', 'visita a domicilio'],
  },
  delivery: {
    'pt-BR': 'Entrega',
    en: 'Delivery',
    es: 'Entrega',
    also: ['delivery', 'motoboy', 'entregador', 'courier', 'reparto'],
  },
  print: {
    'pt-BR': 'Impresso',
    en: 'Print',
    es: 'Impreso',
    also: ['folheto', 'panfleto', 'cartão', 'flyer', 'leaflet', 'folleto', 'impresos'],
  },
  event: { 'pt-BR': 'Evento', en: 'Event', es: 'Evento', also: ['feira', 'eventos', 'fair', 'events'] },
  phone: {
    'pt-BR': 'Telefone',
    en: 'Phone',
    es: 'Teléfono',
    also: ['ligação', 'telefonema', 'call', 'telephone', 'teléfono', 'llamada'],
  },
  whatsapp: {
    'pt-BR': 'WhatsApp',
    en: 'WhatsApp',
    es: 'WhatsApp',
    also: ['zap', 'whats', 'wpp', 'whatsapp business', 'wa'],
  },
  sms: { 'pt-BR': 'SMS', en: 'SMS', es: 'SMS', also: ['torpedo', 'mensagem de texto', 'text message'] },
  email: {
    'pt-BR': 'E-mail',
    en: 'E-mail',
    es: 'Correo',
    also: ['email', 'mail', 'correo', 'correo electrónico', 'newsletter', 'boletim'],
  },
  site: {
    'pt-BR': 'Site',
    en: 'Website',
    es: 'Sitio web',
    also: ['web', 'web site', 'página', 'loja virtual', 'online shop', 'web page', 'sitio', 'sitio web', 'blog'],
  },
  app: { 'pt-BR': 'Aplicativo', en: 'App', es: 'Aplicación', also: ['aplicação', 'application', 'aplicación'] },
  social: {
    'pt-BR': 'Redes sociais',
    en: 'Social media',
    es: 'Redes sociales',
    also: ['rede social', 'instagram', 'insta', 'facebook', 'tiktok', 'linkedin', 'social', 'social network', 'redes'],
  },
  video: {
    'pt-BR': 'Vídeo',
    en: 'Video',
    es: 'Video',
    also: ['youtube', 'videochamada', 'video call', 'zoom', 'chamada de vídeo', 'videollamada'],
  },
  google: {
    'pt-BR': 'Google',
    en: 'Google',
    es: 'Google',
    also: ['busca', 'google maps', 'mapa', 'maps', 'search', 'buscador', 'perfil no google'],
  },
  marketplace: {
    'pt-BR': 'Marketplace',
    en: 'Marketplace',
    es: 'Marketplace',
    also: ['ifood', 'mercado livre', 'amazon', 'shopee', 'mercado libre', 'app de entrega'],
  },
  payment: {
    'pt-BR': 'Pagamento',
    en: 'Payment',
    es: 'Pago',
    also: ['pix', 'maquininha', 'cartão de crédito', 'card reader', 'pago'],
  },
  ad: {
    'pt-BR': 'Anúncio',
    en: 'Ad',
    es: 'Anuncio',
    also: ['propaganda', 'publicidade', 'advert', 'advertisement', 'ads', 'anuncio', 'publicidad'],
  },
  wordOfMouth: {
    'pt-BR': 'Boca a boca',
    en: 'Word of mouth',
    es: 'Boca a boca',
    also: ['indicação', 'referral', 'boca em boca', 'recomendação', 'boca en boca'],
  },
  reviews: {
    'pt-BR': 'Avaliações',
    en: 'Reviews',
    es: 'Reseñas',
    also: ['avaliação', 'review', 'reclame aqui', 'reseña', 'reseñas', 'opiniones'],
  },
  press: {
    'pt-BR': 'Imprensa',
    en: 'Press',
    es: 'Prensa',
    also: ['jornal', 'rádio', 'newspaper', 'radio', 'tv', 'prensa'],
  },
  partner: {
    'pt-BR': 'Parceiro',
    en: 'Partner',
    es: 'Aliado',
    also: ['parceiros', 'parceria', 'partners', 'socio', 'aliado'],
  },
  other: { 'pt-BR': 'Outro', en: 'Other', es: 'Otro', also: ['outros', 'others', 'otro', 'otros'] },
}

const KINDS = wordIndex(
  (Object.keys(CHANNEL_WORDS) as ChannelKind[]).map((kind) => {
    const { also, ...usual } = CHANNEL_WORDS[kind]
    return [kind, [...Object.values(usual), kind, ...also]]
  }),
)

/** The words that name a kind and nothing more, so that a channel called so needs no name of its own. */
const USUAL = wordIndex(
  (Object.keys(CHANNEL_WORDS) as ChannelKind[]).map((kind) => {
    const { also: _, ...usual } = CHANNEL_WORDS[kind]
    return [kind, [...Object.values(usual), kind]]
  }),
)

/** The kind of channel that a word names. */
export function readChannelKind(folded: string): ChannelKind | undefined {
  return KINDS.get(folded)
}

/**
 * What a channel written by a person is: "WhatsApp" is the kind itself, "Instagram" a social network of that name,
 * "Quiosque" another channel of that name.
 */
export function readChannel(text: string, folded: string): { kind: ChannelKind; name: string } {
  const usual = USUAL.get(folded)
  if (usual !== undefined) return { kind: usual, name: '' }
  return { kind: KINDS.get(folded) ?? 'other', name: text }
}
