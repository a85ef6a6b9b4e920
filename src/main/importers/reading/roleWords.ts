import type { ColumnRole } from '../../../shared/domain/listening/sourceChoices.ts'

/** What folded headings in Portuguese, English and Spanish say of their column; the first that fits decides. */
const ROLE_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignore', /nascimento|birth|aniversario|nacimiento|validade|expira|\bip\b|latitude|longitude|user agent/],
  [
    'firstResponse',
    /tempo (ate|de|para) (a )?(primeira |1a )?resposta|first (response|reply) time|time to first|response time|tiempo (de|hasta la) (primera )?respuesta/,
  ],
  [
    'resolution',
    /tempo (de|ate a|para) (resolucao|solucao|atendimento|fechamento|encerramento)|(full )?resolution time|time to (close|resolve|solve)|tiempo de (resolucion|cierre|solucion)|^duracao$|^duration$/,
  ],
  [
    'replied',
    /^(primeira resposta( em)?|data da (primeira )?resposta|first (reply|response)( at| date)?|replied at|primera respuesta|fecha de (primera )?respuesta)$/,
  ],
  [
    'closed',
    /^(fechad[oa]( em)?|data d[eo] (fechamento|encerramento|conclusao|resolucao|solucao)|encerrad[oa]( em)?|resolvid[oa] em|conclu[a-z]+ em|clos(ed|e)( at| date| time)?|date closed|(solved|resolved)( at| date)?|completed at|cerrad[oa]|fecha de (cierre|resolucion)|resuelt[oa]( el)?|fim|termino)$/,
  ],
  ['reopens', /reabert|reopen|reabiert|reapert/],
  [
    'contacts',
    /^(n[o.º]* de )?(contatos|interacoes|respostas|replies|mensagens|contacts|interactions|mensajes|contactos|interacciones|numero de (contatos|interacoes|mensagens))$/,
  ],
  ['status', /^(status|situacao|estado|state|ticket status|status do (ticket|chamado|atendimento))$/],
  [
    'id',
    /^(id|#|codigo|code|protocolo|numero|ticket( id)?|id (do|da|de|del) .{1,40}|.{1,30} id|numero d[eo] (protocolo|pedido|ticket|chamado|atendimento)|n[ºo.] ?(do )?(pedido|protocolo)|pedido|order( id| number)?)$/,
  ],
  [
    'date',
    /^(data|date|fecha|dia|day|quando|when|cuando|timestamp|time stamp|marca temporal|carimbo de data\/hora|data\/hora|fecha\/hora|fecha y hora|data e hora|date ?time|created( at| on| date)?|submitted( at| on)?|submit date.*|(date|time) (created|submitted|of .*)|(criad|enviad|abert|registrad|cread|abiert)[oa]( em| el)?|opened( at)?|abertura|(create|creation|response|review|survey|order|purchase|open|visit|ticket) date|data d[aeo] (resposta|avaliacao|criacao|abertura|envio|compra|visita|pesquisa|atendimento|pedido|registro|cadastro|contato|comentario)|fecha de (respuesta|creacion|apertura|envio|compra|visita|encuesta|pedido|registro|valoracion|contacto)|respondido em|answered at|momento)$/,
  ],
  ['time', /^(hora|horario|time|hour|hora d[ae] .{1,30})$/],
  [
    'customer',
    /^(cliente|customer|client|usuario|user|visitante|visitor|paciente|aluno|hospede|(id|codigo|cpf|email|e mail) d[oe]l? (cliente|usuario|visitante)|(customer|user|client|visitor|contact) ?(id|email|name)|nome do cliente|nombre del cliente)$/,
  ],
  [
    'person',
    /^(nome( completo)?|name|full name|nombre( completo)?|e ?mail( address)?|endereco de e ?mail|(direccion de )?correo( electronico)?|seu (nome|e ?mail|telefone)|your (name|e ?mail)|telefone|phone( number)?|celular|whatsapp|telefono|contato|contacto|contact|respondente|respondent|autor|author|reviewer)$/,
  ],
  [
    'touchpoint',
    /^(ponto de contato|pontos de contato|ponto de interacao|touch ?points?|punto de contacto|evento|event( name)?|nome do evento|atividade|activity|actividad)$/,
  ],
  [
    'stage',
    /^(etapa|estagio|fase|stage|step|passo|paso|funil|etapa do funil|estagio no funil|lifecycle stage|deal stage|pipeline stage)$/,
  ],
  [
    'channel',
    /^(canal( d[eo] .{1,30})?|channel|origem|origin|source|origen|fonte|fuente|via|meio|medio|medium|loja|filial|unidade|store|branch|tienda|sucursal|plataforma|platform|local|lugar|onde (voce )?(comprou|foi atendido).{0,20})$/,
  ],
  ['page', /^(pagina|page( path| url)?|url|link|landing page|caminho da pagina|tela|screen)$/],
  [
    'subject',
    /^(assunto|subject|asunto|tema|topic|categoria|category|titulo|title|produto|product|producto|servico|service|servicio|tipo|type|ticket name|motivo do contato)$/,
  ],
  ['outcome', /^(resultado|outcome|desfecho)$/],
  ['value', /^(valor|value|amount|preco|price|precio|valor total|total( price)?|monto|importe|ticket medio)$/],
  [
    'text',
    /coment|comment|observa|feedback|sugest|sugerenc|suggest|opini|review( text)?$|^avaliacao escrita$|depoimento|testimon|^motivo|reason|por ?que|why|mensagem|message|mensaje|elogio|reclama|complaint|queja|resposta aberta|texto|^text$|descri[cp]|verbatim|conte.{0,20} mais|tell us|achou|achei|melhorar|thought|improve|parecio|mejorar/,
  ],
  [
    'score',
    /\bnps\b|\bcsat\b|\bces\b|\bnotas?\b|\bscore\b|rating|\brate\b|satisf|avalia|pontua|puntua|puntaje|califica|valora|estrela|\bstars?\b|estrella|recomi?end|recommend|esfor[cz]|effort/,
  ],
]

/** The role that a folded heading names; undefined: none. */
export function roleByWords(folded: string): ColumnRole | undefined {
  if (folded.length > 300) return undefined
  return ROLE_WORDS.find(([, words]) => words.test(folded))?.[0]
}

/** Numbers that are no opinion: ages, counts, prices, codes. */
export function isQuantity(folded: string): boolean {
  return /\bidade\b|\bage\b|\bedad\b|quant[oa]s|how many|how old|cuant[oa]s|\bvalor\b|preco|price|precio|telefone|phone|\bcep\b|\bcpf\b|\bzip\b|codigo|numero d|\bano\b|\byear\b|pessoas|people|dias|vezes|times/.test(
    folded,
  )
}
