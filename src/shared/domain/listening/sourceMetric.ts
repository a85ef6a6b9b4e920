/**
 * Figures that web analytics and mail programs export beside the metrics of vocabulary.md. They are stored as `own:NAME`,
 * one name whatever the language of the file; `sourceMetrics` messages hold the words.
 */
export const SOURCE_METRICS = [
  'views',
  'activeUsers',
  'totalUsers',
  'newUsers',
  'returningUsers',
  'sessions',
  'engagedSessions',
  'engagementRate',
  'bounceRate',
  'viewsPerUser',
  'engagementSeconds',
  'engagementSecondsPerSession',
  'events',
  'eventsPerSession',
  'keyEvents',
  'keyEventRate',
  'revenue',
  'emailRecipients',
  'emailDeliveries',
  'emailBounces',
  'emailOpens',
  'emailOpenRate',
  'emailClicks',
  'emailClickRate',
  'emailUnsubscribes',
  'emailComplaints',
] as const
export type SourceMetric = (typeof SOURCE_METRICS)[number]
