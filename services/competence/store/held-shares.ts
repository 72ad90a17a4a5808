import { endedShare, type Share, type Showing } from '#services/competence/domain/portfolio.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { remove } from '#shared/runtime/write.ts';
import { carry, type Holding, type Move } from './carry.ts';
import { certificatesOf, shareItem, shareViewsItem, showingItem } from './portfolio-items.ts';
import { takeFromReceived } from './received-content.ts';
import { wholeList } from './whole-list.ts';

/**
 * Links to the person's certificates, and showings of them. Whoever made them may have been somebody else, so none goes on:
 * what was of this person's certificates alone comes along, ended, and the person reads that it was; from what held others'
 * too, theirs are taken out. Comes before the certificates, by which it knows what is whose.
 */
export const heldShares: Holding = {
  kinds: [shareItem, shareViewsItem, showingItem],
  follow: async (move) => {
    const { table } = move.from;
    const theirs = await certificatesOf(table, move.candidateId);
    const gone = new Set<string>(theirs.map(({ certificateId }) => certificateId));
    const holds = ({ certificateIds }: Pick<Share, 'certificateIds'>) => certificateIds.some((id) => gone.has(id));
    const shares = await wholeList(table, { kind: shareItem, index: 'shares', of: [] });
    for (const share of shares.filter(holds)) await followShare(move, share, gone);
    const showings = await wholeList(table, { kind: showingItem, index: 'showings', of: [] });
    for (const showing of showings.filter(holds)) await followShowing(move, showing, gone);
  },
};

async function followShare(move: Move, share: Share, gone: ReadonlySet<string>): Promise<void> {
  const { from, to } = move;
  const left = share.certificateIds.filter((id) => !gone.has(id));
  if (left.length > 0) {
    const after = asNextVersion<Share>({ ...share, certificateIds: left });
    await from.table.transact([putOver(shareItem, share, after)]);
    return;
  }
  const views = await from.table.fresh(shareViewsItem, share.shareId);
  if (views) await to.table.put(shareViewsItem, views);
  await carry(move, shareItem, share, share.state === 'open' ? endedShare(share) : share);
  await from.table.transact([remove(shareViewsItem, share.shareId)]);
}

async function followShowing(move: Move, showing: Showing, gone: ReadonlySet<string>): Promise<void> {
  const { from, call, open } = move;
  const left = showing.certificateIds.filter((id) => !gone.has(id));
  if (left.length > 0) {
    const after = asNextVersion<Showing>({ ...showing, certificateIds: left });
    await from.table.transact([putOver(showingItem, showing, after)]);
  } else {
    const ended = showing.endedAt ? showing : asNextVersion<Showing>({ ...showing, endedAt: call.now });
    await carry(move, showingItem, showing, ended);
  }
  await takeFromReceived(open(asOwner(call, showing.owner)), showing.answerId, gone);
}
