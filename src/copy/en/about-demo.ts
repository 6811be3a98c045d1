import type { aboutDemo as zhCn } from '../zh-cn/about-demo'

export const aboutDemo: typeof zhCn = {
  title: 'About the demo',
  whatTitle: 'What this is',
  what: (edition, date) =>
    `This is a demonstration. Activities, hosts and contacts are taken word for word from the public notice of ${edition} (${date}), which is in Chinese.`,
  samples:
    'What the notice does not say has been filled in and is marked "Example": the time of each session, its places, and who has signed up.',
  toNotice: 'Read the notice (in Chinese)',
  clockTitle: "The demo's clock",
  clockNow: (clock) => `It is now ${clock}`,
  clock: (start) =>
    `The demo does not use real time. Each time you open it, its clock starts at ${start} and runs as fast as a real one.`,
  clockKept: 'Nothing you did lies in the future: the clock goes on from the time of your last step.',
  dataTitle: 'Where the data is',
  data: 'Household, sign-ups, tickets and saved activities are kept on this device only and sent to nobody.',
  remove: "Delete the mini program, or clear this site's data, and all of it is gone.",
  serviceTitle: 'For real use',
  service:
    'Signing up in the demo takes no real place, and no door accepts a demo ticket. Real sign-up needs a server, run by the organisers, that keeps the lists and gives out the places.',
  notDemoTitle: 'This edition is not a demo',
  notDemoText: 'The clock is real, and signing up counts.',
  home: 'Go to the home page',
}
