import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Question, TOPICS, type Topic } from '../../../shared/domain/coach/question.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { askCoach, followCoach, lookAtQuestions, useCoach } from '../../state/coachStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { JourneySelect } from '../figures/JourneySelect.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './QuestionsPane.module.css'
import { RestingList } from './RestingList.tsx'

/** So many of a topic stand in the list of all; the rest comes on asking. */
const FIRST_OF_TOPIC = 3
/** More at once nobody reads, and a page of thousands is slow. */
const MOST_AT_ONCE = 60

const askAgain = (): void => void askCoach()
const chooseJourney = (journeyId: string | null): void => lookAtQuestions({ journeyId })

/** What the map does not answer yet, by topic, each with what led there and a gesture that resolves it. */
export function QuestionsPane() {
  const { t } = useTranslation()
  const { asked, failed, topic, journeyId } = useCoach()
  useEffect(followCoach, [])
  const list = useRef<HTMLDivElement>(null)
  const keepPlace = useKeptPlace(list, asked)
  const journeys = useLibrary((s) => s.journeys) ?? []
  const chosen = journeys.some(({ id }) => id === journeyId) ? journeyId : null
  const questions = (asked?.questions ?? []).filter(
    ({ thing }) => chosen === null || thing.journeyId === chosen || thing.journeyId === null,
  )
  const byTopic = new Map(TOPICS.map((one) => [one, questions.filter((question) => question.topic === one)]))
  const topics = TOPICS.filter((one) => (byTopic.get(one)?.length ?? 0) > 0)
  const shown = topics.filter((one) => topic === null || one === topic)
  return (
    <Pane toEdge>
      <PaneHead title={t('coach.title')} lead={t('coach.lead')}>
        <JourneySelect bare journeyId={chosen} onChoose={chooseJourney} />
      </PaneHead>
      {failed && !asked ? (
        <NotRead text={t('coach.failed')} again={askAgain} />
      ) : !asked ? (
        <Loading text={t('coach.loading')} />
      ) : (
        <>
          {topics.length > 0 && (
            <fieldset className={styles.topics}>
              <legend className={styles.hidden}>{t('coach.topics')}</legend>
              <ChipButton
                on={topic === null}
                aria-pressed={topic === null}
                onClick={() => lookAtQuestions({ topic: null })}
              >
                {t('coach.all')} · {questions.length}
              </ChipButton>
              {topics.map((one) => (
                <ChipButton
                  key={one}
                  on={topic === one}
                  aria-pressed={topic === one}
                  onClick={() => lookAtQuestions({ topic: one })}
                >
                  {t(`coach.topic.${one}`)} · {byTopic.get(one)?.length}
                </ChipButton>
              ))}
            </fieldset>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: tells where the keyboard stands */}
          <div ref={list} className={styles.scroll} data-scrolls onFocus={keepPlace}>
            {shown.length === 0 && (
              <Nothing why={topics.length > 0 ? 'filtered' : journeys.length > 0 ? 'all' : 'noMap'} />
            )}
            {shown.map((one) => (
              <TopicPart key={one} topic={one} questions={byTopic.get(one) ?? []} whole={topic === one} />
            ))}
            <RestingList resting={asked.resting} />
          </div>
        </>
      )}
    </Pane>
  )
}

/** The keyboard stays in the list: where the question it stood on is resolved and goes, it is on the one that follows. */
function useKeptPlace(list: RefObject<HTMLElement | null>, asked: unknown) {
  const stood = useRef<{ readonly card: Element; readonly at: number } | null>(null)
  const cards = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked after whenever other questions are there
  useEffect(() => {
    const was = stood.current
    if (!was || was.card.isConnected || document.activeElement !== document.body) return
    const left = cards()
    left[Math.min(was.at, left.length - 1)]?.querySelector<HTMLElement>('button')?.focus()
  }, [asked])
  return ({ target }: FocusEvent<HTMLElement>): void => {
    const card = target.closest('[data-rule]')
    if (card) stood.current = { card, at: cards().indexOf(card as HTMLElement) }
  }
}

interface TopicPartProps {
  readonly topic: Topic
  readonly questions: readonly Question[]
  /** It stands alone: all that it has. */
  readonly whole: boolean
}

function TopicPart({ topic, questions, whole }: TopicPartProps) {
  const { t } = useTranslation()
  const some = whole ? questions.slice(0, MOST_AT_ONCE) : ofManyKinds(questions).slice(0, FIRST_OF_TOPIC)
  const rest = questions.length - some.length
  const id = `topic-${topic}`
  return (
    <section aria-labelledby={id} className={styles.topic}>
      <h2 id={id} className={styles.topicName}>
        {t(`coach.topic.${topic}`)}
        <span className={styles.count}>{t('coach.count', { count: questions.length })}</span>
      </h2>
      <ul className={styles.list}>
        {some.map((question) => (
          <QuestionCard
            key={`${question.rule} ${question.thing.id} ${question.others?.[0]?.id ?? ''}`}
            question={question}
          />
        ))}
      </ul>
      {rest > 0 && !whole && (
        <Button look="link" small onClick={() => lookAtQuestions({ topic })}>
          {t('coach.showMore', { count: rest })}
        </Button>
      )}
    </section>
  )
}

/** One of each rule first, then the second of each: what stands at the top is not all of one kind. */
function ofManyKinds(questions: readonly Question[]): Question[] {
  const met = new Map<string, number>()
  return questions
    .map((question) => {
      const times = met.get(question.rule) ?? 0
      met.set(question.rule, times + 1)
      return { question, times }
    })
    .toSorted((a, b) => a.times - b.times)
    .map(({ question }) => question)
}

function Nothing({ why }: { why: 'all' | 'filtered' | 'noMap' }) {
  const { t } = useTranslation()
  if (why === 'filtered') return <EmptyPart title={t('coach.empty.filtered')} />
  if (why === 'noMap') return <EmptyPart title={t('coach.empty.noMap')} text={t('coach.empty.noMapText')} />
  return <EmptyPart title={t('coach.empty.title')} text={t('coach.empty.text')} />
}
