import { fold } from '../text/fold.ts'

/** What stands in for each kind of personal data; the same in every language, so that nothing is read twice. */
const MARKS = { email: '‹e-mail›', phone: '‹telefone›', cpf: '‹CPF›', cnpj: '‹CNPJ›', person: '‹pessoa›' } as const

/** Without an @ or eight digits in a row of digits and joints there is nothing to hide: most comments. */
const WORTH_A_LOOK = /@|\d(?:[ .()/+-]{0,3}\d){7}/

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu
const CNPJ = /(?<!\d)\d{2}\.?\d{3}\.?\d{3}\/\d{4}-?\d{2}(?!\d)/g
const CPF = /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g
const ELEVEN = /(?<!\d)\d{11}(?!\d)/g
/** With or without country and area code; a date or a price has fewer digits or other joints. */
const PHONE =
  /(?<![\d.,])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,3}\)[ ]?|\d{2,3}[ .-])?(?:9[ ]?)?\d{4}[ .-]\d{4}(?!\d)|\+\d{8,15}(?!\d)/g
const NATIONAL = /(?<!\d)(?:55)?\d{2}9\d{8}(?!\d)/g

/**
 * A text without e-mail addresses, telephone numbers, CPF and CNPJ, and without the names given. Eleven digits in a row
 * may be a CPF or a mobile number: the check digits tell (Receita Federal, módulo 11).
 */
export function hidePersonal(text: string, names: readonly string[] = []): string {
  let hidden = text
  for (const name of names) hidden = withoutName(hidden, name)
  if (!WORTH_A_LOOK.test(hidden)) return hidden
  return hidden
    .replace(EMAIL, MARKS.email)
    .replace(CNPJ, MARKS.cnpj)
    .replace(CPF, MARKS.cpf)
    .replace(ELEVEN, (digits) => (isCpf(digits) ? MARKS.cpf : digits))
    .replace(NATIONAL, MARKS.phone)
    .replace(PHONE, MARKS.phone)
}

const WORD_SIGN = /[\p{L}\p{N}]/u
const isInWord = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD_SIGN.test(text[at]!)

/**
 * A name of three letters or more, whole words only. Looked for as it stands: a pattern for each name of a file took ten
 * times as long as all else that is done with a row.
 */
function withoutName(text: string, name: string): string {
  const plain = name.trim()
  if (plain.length < 3) return text
  let hidden = ''
  let from = 0
  for (let at = text.indexOf(plain); at >= 0; ) {
    const end = at + plain.length
    if (isInWord(text, at - 1) || isInWord(text, end)) at = text.indexOf(plain, at + 1)
    else {
      hidden += text.slice(from, at) + MARKS.person
      from = end
      at = text.indexOf(plain, end)
    }
  }
  return from === 0 ? text : hidden + text.slice(from)
}

function isCpf(digits: string): boolean {
  if (/^(\d)\1{10}$/.test(digits)) return false
  const check = (length: number): number => {
    let sum = 0
    for (let i = 0; i < length; i += 1) sum += Number(digits[i]) * (length + 1 - i)
    return ((sum * 10) % 11) % 10
  }
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10])
}

/** Headings under which a person is named or reached; folded. */
const PERSONAL_HEADING =
  /\b(nome|name|nombre|sobrenome|apellidos?|surname|e ?mail|correo|telefone|phone|telefono|celular|movil|mobile|whatsapp|cpf|cnpj|rg|endereco|address|direccion|cep|requester|contato|contact)\b/

/** Whether a column names people, so that its cells are not kept as they stand. */
export function namesPeople(heading: string): boolean {
  return PERSONAL_HEADING.test(fold(heading))
}

/** How a person is compared: an e-mail without case, a telephone number by its digits, a name without accents. */
export function personIdentity(person: string): string {
  const plain = person.normalize('NFC').trim()
  if (plain.includes('@')) return plain.toLowerCase()
  const digits = plain.replace(/\D/g, '')
  if (digits.length >= 8 && /^[\d\s().+-]+$/.test(plain)) return digits.replace(/^0+/, '').slice(-11)
  return fold(plain)
}

/** How a cell that named a person reads once a pseudonym stands for them. */
export const standIn = (pseudonym: string): string => `‹${pseudonym}›`
