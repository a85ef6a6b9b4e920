import type { BuiltInThemeId } from '../theme.ts'

/** Words that name a theme in Spanish, in the notation of `compile`. */
export const ES_THEMES: { readonly [T in BuiltInThemeId]: string } = {
  waiting: `esper*, demor*, tard*, fila, filas, cola, colas, lent*, rápid*, rapid*, puntual*, retras*, minutos, horas para, #t, mismo día, al toque, prisa, antes de tiempo, cuatro veces`,
  price: `preci*, caro, cara, caros, caras, carísim*, barat*, cuesta, cuestan, costo, coste, cuánto cuesta|sale|vale, euros, pesos, soles, dólares, descuento*, oferta, mensualidad, cuota, presupuesto, vale cada, lo vale, gratis, timo, estafa, dineral, fortuna, cobran aparte, calidad-precio, económic*`,
  staff: `atenc*, atend*, atiend*, trato, trat*, mesero*, meser*, camarer*, recepcionista*, recepción, dueñ*, gerente*, equipo, personal, chica, chico, chicos, señora, profe, profesor*, maestr*, instructor*, entrenador*, doctor*, dr, dra, dentista*, enfermer*, veterinari*, mecánic*, abogad*, agente, repartidor*, peluquer*, barber*, secretari*, amable*, simpátic*, groser*, maleducad*, atent*, cariños*, honest*, profesional*, mala cara, encanto, gente, sonrisa, salud*`,
  quality: `comida, sabor*, ric*, riquísim*, delicios*, calidad, corte, pelo, mechas, uñas, esmalte, masaje, arregl*, repar*, trabajo, servicio, torta, tarta, pastel, pan, pizza, café, hamburguesa, plato, fría, frío, salad*, dolor, empaste, ruido, frenos, clase, clases, cama, colchón, habitación, desayuno, taller, hecho, quedó, quedaron, cruda, seca, fresc*, buenísim*`,
  delivery: `entreg*, envío*, repartidor*, reparto, paquete, pedido, mensajero, llegó, llegaron, llega, plazo, caja, empacad*, embalad*, a domicilio`,
  cleanliness: `limp*, suci*, higien*, baño*, huele, olía, olor*, moho, cucaracha*, mosca*, pelo en|pelos, pelos en, chicles, pegajos*, polvo, toalla*, jabón, mugr*, asco, asqueros*`,
  billing: `cobr*, factura*, boleta, ticket, cuenta, pag*, pagos, tarjeta, multa, cargo*, cargos, comisión, reembols*, devolv* la|el dinero|plata, vuelto, seña, depósito, fianza, presupuesto`,
  variety: `variedad, opcion*, opción, carta, menú, surtid*, elegir, vegan*, vegetarian*, sin lactosa, sin gluten, de todo, siempre los mismos, siempre lo mismo, stock`,
  place: `lugar*, sitio, local, ambiente, música, vista*, decoración, piso, ascensor, habitación, frío en|un, calor, ruido, aire, ubicación, sillas, silla, sala, mesa*, piscina, está en|al, al lado, en el segundo, centro, cintas, máquinas, plantas, acogedor*, fotos del hotel, queda`,
  parking: `estacion*, aparc*, parking, plaza, dejar el auto|coche, grúa, lugar para dejar`,
  product: `producto*, celular, cel, móvil, funda, pantalla, batería, juguete, collar*, chaqueta, zapatos, talla, modelo, color, compré, gigas, repuesto, canario, perro enfermo, audífonos, auriculares, medialunas, comida para, en rojo, funciona, se rompió, marca, champú`,
  communication: `respond*, respuest*, contest*, llam*, avis*, explic*, inform*, correo, correos, mensaje*, teléfono, whatsapp, visto, me enteré, nadie sabe|supo|dijo, sé nada, dejé un, comunic*, preguntas, hablar con`,
  booking: `reserv*, cita*, turno*, agend*, cancelaron, cancel*, hora para, mesa para, horario, disponibilidad`,
  online: `web, página, app, aplicación, online, en línea, sitio web, internet, carrito, instagram, anuncio, wifi, link`,
  return: `devol*, devuelv*, cambi*, cambiar*, cambiármel*, garantía, reembols*, me lo cambiaron, si no me queda, etiqueta puesta`,
}
