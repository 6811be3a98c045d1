import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { builtSite } from './site'

const site = builtSite()

/** What a button puts into the folder of downloads. */
async function downloadedBy(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

test('a session goes into any calendar: the file has its times in UTC and says what is not settled', async () => {
  const { page } = await site.visit()
  await page.goto('/activity/robot-contest?session=robot-contest-0531-0900')
  const { name, content } = await downloadedBy(page, '加到日历')
  expect(name).toBe('robot-contest-0531-0900.ics')
  const lines = content
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'DTSTART:20250531T010000Z',
      'DTEND:20250531T033000Z',
      'SUMMARY:青少年机器人竞赛',
    ]),
  )
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('示例场次，以主办方通知为准。')
})

test('the poster is a picture of the right size with something on it, its code leads to the activity', async () => {
  const { page } = await site.visit()
  await page.goto('/activity/robot-contest')
  await page.getByRole('button', { name: '转发', exact: true }).click()
  await page.getByRole('button', { name: /^生成海报/ }).click()
  await page.getByRole('img', { name: /^海报：青少年机器人竞赛/ }).waitFor()
  const { name, content } = await downloadedBy(page, '保存海报')
  expect(name).toBe('robot-contest.png')
  const picture = sharp(content)
  expect(await picture.metadata()).toMatchObject({ width: 1125, height: 2001, format: 'png' })
  const { channels } = await picture.stats()
  expect(Math.min(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(20)
  // Where the code stands there are black and white in about equal parts.
  const code = sharp(content).extract({ left: 789, top: 1626, width: 252, height: 252 }).greyscale()
  const [grey] = (await sharp(await code.toBuffer()).stats()).channels
  expect(grey?.mean).toBeGreaterThan(70)
  expect(grey?.mean).toBeLessThan(190)
})

test('the link can be copied by somebody without a share sheet', async () => {
  const { page, context } = await site.visit()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/activity/robot-contest')
  await page.getByRole('button', { name: '转发', exact: true }).click()
  await page.getByRole('button', { name: '复制链接' }).click()
  await page.getByText('链接已复制').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.origin()}/activity/robot-contest`,
  )
})
