import type { ImprovementLink, LinkKind } from '../../../shared/domain/improvement/improvement.ts'
import type { StandingLink } from '../../../shared/ipc/routes/improving.ts'
import type { Connection } from '../../db/connection.ts'

interface Found {
  readonly id: string
  readonly name: string
  readonly journeyId: string | null
}

/** `?`: the ids as JSON. What is in the trash or hidden by undo is not there. */
const WANTED = '(select value from json_each(?))'
const SQL: Readonly<Record<LinkKind, string>> = {
  journey: `select id, name, id as journeyId from journey where trashed_at is null and id in ${WANTED}`,
  stage: `select s.id, s.name, j.id as journeyId from stage s join journey j on j.id = s.journey_id
    where j.trashed_at is null and s.id in ${WANTED}`,
  step: `select t.id, t.name, j.id as journeyId from step t join stage s on s.id = t.stage_id
    join journey j on j.id = s.journey_id where j.trashed_at is null and t.id in ${WANTED}`,
  touchpoint: `select p.id, p.name, j.id as journeyId from touchpoint p join lane l on l.id = p.lane_id
    join journey j on j.id = l.journey_id where j.trashed_at is null and p.id in ${WANTED}`,
  card: `select c.id, c.text as name, j.id as journeyId from card c join lane l on l.id = c.lane_id
    join journey j on j.id = l.journey_id where j.trashed_at is null and c.id in ${WANTED}`,
  feedback: `select f.id, f.text as name, null as journeyId from feedback f
    left join import_batch b on b.id = f.batch_id where ifnull(b.hidden, 0) = 0 and f.id in ${WANTED}`,
  persona: `select id, name, null as journeyId from persona where id in ${WANTED}`,
  fact: `select id, name, null as journeyId from fact where id in ${WANTED}`,
}

/** How links of many improvements stand now; asks once a kind, however many there are. */
export function linkStanding(
  connection: Connection,
  links: readonly ImprovementLink[],
): (link: ImprovementLink) => StandingLink {
  const byKind = new Map<LinkKind, Map<string, Found>>()
  for (const kind of new Set(links.map((link) => link.kind))) {
    const wanted = new Set(links.filter((link) => link.kind === kind).map(({ id }) => id))
    const found = connection.statement(SQL[kind]).all(JSON.stringify([...wanted])) as Found[]
    byKind.set(kind, new Map(found.map((one) => [one.id, one])))
  }
  return (link) => {
    const found = byKind.get(link.kind)?.get(link.id)
    if (!found) return { ...link, there: false, journeyId: null }
    return { ...link, name: found.name.trim() === '' ? link.name : found.name, there: true, journeyId: found.journeyId }
  }
}
