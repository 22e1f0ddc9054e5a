import { FACTS } from './facts';
import { isBefore, ownParts } from './ownParts';

/** Whether a comment holds a photo, sticker or film above its permalink; avatar and badges are none. */
export const hasMedia = (element: Element, permalink: Element): boolean =>
  ownParts(element, FACTS.media.selector).some(
    (media) =>
      isBefore(media, permalink) &&
      !media.closest(`${FACTS.hidden.selector}, ${FACTS.button.selector}`) &&
      !isAvatarOrName(media),
  );

/** Links that carry the comment's id lead to its author or to itself. */
const isAvatarOrName = (media: Element): boolean =>
  media.closest(FACTS.commentLink.selector) !== null &&
  media.closest(FACTS.photoLink.selector) === null;
