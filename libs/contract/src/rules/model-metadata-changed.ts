import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';

/** See `reason`. */
export const modelMetadataChanged: ChangeRule<'model'> = {
  name: 'model-metadata-changed',
  about: 'model',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'Description, owner and tags are read by people',
  find: betweenBoth((before, after) => {
    const said = ({ description, owner, tags }: typeof before) =>
      listed([`description: ${description}`, `owner: ${owner ?? ''}`, `tags: ${tags.join(' ')}`]);
    return differing(said(before), said(after));
  }),
};
