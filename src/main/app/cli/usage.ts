/** What `percurso` alone prints, and what a wrong call gets after its one line. */
export const USAGE = `percurso <command> [--json] [--lang pt-BR|en|es]

  templates                                     the trades there are maps of
  new FILE [--template ID]                      makes a workspace; without a template, with no journey
  journeys FILE                                 what is in it, newest last
  show FILE [--journey J]                       one journey whole
  import FILE INPUT... [--as outline|csv|mermaid|json|pdf] [--dry-run]
                                                each input becomes a new journey; makes FILE when it is missing
  import FILE INPUT... [--touchpoint T] [--journey J] [--me NAME] [--recipe R] [--map JSON] [--dry-run]
                                                answers and figures out of other programs, known by their content; a
                                                column of touchpoint names says where rows go; in JSON, a heading's role:
                                                {"Nota": "score:0-10", "Loja": "touchpoint", "Canal": "ignore"}
  figures FILE [--journey J] [--by touchpoint|stage|channel|month|journey|persona] [--from D] [--to D] [--segment S]
  figures FILE --to OUT.(csv|xlsx|pdf) [--journey J] [--by …] [--from D] [--until D]
                                                the same as a table for a spreadsheet, or on sheets of paper
  feedback FILE [--search Q] [--touchpoint T] [--to OUT.(csv|xlsx)]
                                                what customers said, newest first; with --to as a table
  coach FILE                                    questions to resolve, each with what led to it and a way to resolve it
  coach --rules                                 what it asks about
  consistency FILE                              facts with what every channel says, contradictions, gaps, due looks
  key FILE [--journey J] [--segment S]          touchpoints by what matters and hurts most, each with why
  verdict FILE --improvement I [--segment S]    whether what it was to move has moved, as far as answers can tell
  improvements FILE                             every improvement with where it stands, its dates, scores, links and proof
  report FILE --to OUT.pdf                      what hurts, gets better, is late and is not known, with the lists
  erase FILE --person P [--dry-run]             a name, e-mail, telephone, CPF or CNPJ: out of the file and its backups
  kiosk-pin FILE PIN                            another PIN for every kiosk in it, where the old one is forgotten
  export FILE --to OUT.(pdf|svg|png|json|csv|md|mmd) [--journey J]
         [--paper fit|A4|A3|A2|A1|A0] [--orientation portrait|landscape] [--tile A4|A3]
         [--theme light|projector] [--scale 1|2|3|4] [--margin MM] [--overlap MM]
  log FILE        undo FILE        redo FILE    every recorded step, newest last; back; forward
  check FILE                                    looks the whole file over
  backup FILE     backups FILE                  makes a backup; lists them, newest first
  restore FILE BACKUP                           brings one back; what was there is kept beside it
  synth FILE --touchpoints N [--feedback M] [--improvements K] [--seed S] [--to D]
                                                makes FILE with one made-up journey, M made-up answers, with requests,
                                                visits and figures beside them, and K made-up improvements: two years
                                                up to D (today)

J is an id or a name; with one journey in the file it can be left out.
Ends with 0; with 1 and one line "CODE: sentence" on stderr; or with 2 and this page.`
