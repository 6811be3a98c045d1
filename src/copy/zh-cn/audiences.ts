import type { AudienceId } from '@/domain/activity'

/** Whom it is for, in the words of a choice. */
export const audiences: Readonly<Record<AudienceId, string>> = {
  public: '公众',
  family: '亲子家庭',
  youth: '青少年',
  'science-worker': '科技工作者',
  enterprise: '企业',
}
