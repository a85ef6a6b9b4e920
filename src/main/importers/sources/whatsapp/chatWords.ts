/**
 * What WhatsApp itself writes into a chat, in Portuguese, English and Spanish; folded. iOS puts the chat's name before
 * such a line, so only its words tell it from a message.
 */
const SYSTEM: readonly RegExp[] = [
  /^as mensagens e (as )?(ligacoes|chamadas) sao protegidas/,
  /^messages (and calls|to this (chat|group)).{0,40}(end to end|encrypted|secured)/,
  /^los mensajes y las llamadas (estan|son) cifrad/,
  /^as mensagens (que voce envia|trocadas|desta conversa)/,
  /(codigo de seguranca|security code|codigo de seguridad).{0,60}(mudou|alterado|changed|cambio|cambiado)/,
  /^(voce|you) (criou|created|saiu|left|adicionou|added|removeu|removed|mudou|changed|ativou|turned|desativou|bloqueou|blocked|desbloqueou|unblocked|fixou|pinned)\b.{0,80}(grupo|group|contato|contact|mensagens temporarias|disappearing|nome|name|imagem|icon|descri|mensagem|message)?/,
  /^(creaste|saliste|anadiste|eliminaste|cambiaste|activaste|desactivaste|bloqueaste|desbloqueaste|fijaste)\b/,
  /(criou (o|este) grupo|created (this )?group|creo (el|este) grupo|entrou usando o link|joined using|se unio (usando|con)|saiu do grupo|mudou (o nome|a imagem|a descricao) d|changed the (subject|group|settings)|cambio (el asunto|el icono|la descripcion))/,
  /(mensagens temporarias|disappearing messages|mensajes temporales)/,
  /(mudou de numero|changed (their|your) phone number|cambio (su|de) numero)/,
  /^(ligacao|chamada) (de voz|de video)( em grupo)?( perdida)?(,|\.|$)|^missed (group )?(voice|video) call|^(voice|video) call(,|\.|$)|^(llamada|videollamada)( de voz)?( grupal)?( perdida)?(,|\.|$)|^chamada de video(,|$)/,
  /(este negocio|esta empresa|this business|essa empresa|a empresa) .{0,80}(servico seguro|secure service|meta|servicio seguro|conta comercial|business account|cuenta de empresa|nome verificado)/,
  /^(esta conversa|this chat|este chat) (agora )?(e|is|es|esta) .{0,60}(conta comercial|business account|cuenta de empresa|empresa)/,
  /^(.{1,60} )?(e um contato|is a contact|es un contacto|esta na sua lista|esta en tus contactos)\.?$/,
  /^(aguardando mensagem|waiting for this message|esperando (el|este) mensaje)/,
  /^(enquete|poll|encuesta):/,
]

const MEDIA: readonly RegExp[] = [
  /^<(midia oculta|media omitted|multimedia omitido|arquivo de midia oculto)>$/,
  /^(imagem|video|audio|figurinha|gif|documento|arquivo|cartao do contato|nota de voz|foto)( .{0,80})? (ocultad[oa]|omitid[oa])$/,
  /^(image|video|audio|sticker|gif|document|contact card)( .{0,80})? omitted$/,
  /^(imagen|video|audio|sticker|gif|documento|archivo|tarjeta de contacto)( .{0,80})? omitid[oa]$/,
  /^.{0,120} documento omitido$/,
  /^<(anexado|attached|adjunto): .{1,200}>$/,
  /^.{1,200}\.\w{2,5} \((arquivo anexado|file attached|archivo adjunto)\)/,
]

/** @param folded the text of a line without its sender */
export const isSystemText = (folded: string): boolean =>
  folded.length < 400 && SYSTEM.some((pattern) => pattern.test(folded))

export const isMediaText = (folded: string): boolean =>
  folded.length < 400 && MEDIA.some((pattern) => pattern.test(folded))
