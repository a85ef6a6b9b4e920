import { fold } from '../text/fold.ts'

/** What businesses call their own work, in the three languages; folded, whole words. A customer does none of it. */
const INSIDE: ReadonlySet<string> = new Set(
  `cadastro cadastramento faturamento triagem prospeccao captacao qualificacao expedicao processamento onboarding lead leads
  funil pipeline conversao retencao fidelizacao cobranca protocolo emissao homologacao backoffice crm sla ticket upsell
  followup checkout churn
  registration billing invoicing triage prospecting qualification dispatch processing funnel conversion retention dunning
  registro facturacion triaje prospeccion captacion calificacion despacho procesamiento embudo conversion retencion
  fidelizacion cobranza emision`.split(/\s+/),
)

/** Only they call somebody a customer; who walks the journey says "I". */
const ABOUT_CUSTOMERS =
  /(?<!\p{L})(?:d[oae]s?|aos?|para [oa]s?|of the|of|to|for|the|al|del|a los|de los) (?:clientes?|consumidor(?:es)?|usuarios?|pacientes?|alunos?|customers?|clients?|users?|consumidores)(?!\p{L})|(?<!\p{L})(?:customer|client|user) (?:registration|service|care|success|onboarding|support|billing)/u

/** The word by which a stage or step is named from the inside of the business; null where it is not. */
export function namedFromInside(name: string): string | null {
  const plain = fold(name)
  const about = ABOUT_CUSTOMERS.exec(plain)?.[0]
  if (about) return about
  return plain.split(/[^\p{L}]+/u).find((word) => INSIDE.has(word)) ?? null
}
