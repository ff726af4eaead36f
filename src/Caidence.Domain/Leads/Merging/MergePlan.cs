namespace Caidence.Leads.Merging;

/// <summary>What one lead is after another was merged into it, and what it is when that is taken back.</summary>
public static class MergePlan
{
    /// <summary>Where nobody has chosen: its own value, and the other's where it has none.</summary>
    public static LeadMergeSide Suggest(MergeField field, LeadState state, LeadState other) =>
        string.IsNullOrEmpty(field.Text(state)) && !string.IsNullOrEmpty(field.Text(other)) ? LeadMergeSide.Other : LeadMergeSide.This;

    public static LeadState Merge(LeadState state, LeadState other, IReadOnlyDictionary<string, LeadMergeSide> choices)
    {
        var merged = MergeField.Of(state, other)
            .Where(field => choices.GetValueOrDefault(field.Key, Suggest(field, state, other)) == LeadMergeSide.Other)
            .Aggregate(state, (sum, field) => field.Take(sum, other));
        var first = other.ContactedAt < state.ContactedAt || state.ContactedAt is null ? other : state;

        return merged with
        {
            SubmissionCount = state.SubmissionCount + other.SubmissionCount,
            ContactedAt = first.ContactedAt,
            ResponseSeconds = first.ResponseSeconds,
        };
    }

    /// <summary>As before the merge, field by field, except for what was changed since.</summary>
    /// <param name="before">The merge.</param>
    /// <param name="after">The merge.</param>
    /// <param name="now">With what came since.</param>
    /// <param name="leaving">How many submissions the other one takes along.</param>
    public static LeadState Restore(LeadState before, LeadState after, LeadState now, int leaving)
    {
        var restored = MergeField.Of(before, after, now)
            .Where(field => field.IsEqual(now, after))
            .Aggregate(now, (sum, field) => field.Take(sum, before));
        var wasContactedSince = now.ContactedAt != after.ContactedAt;

        return restored with
        {
            SubmissionCount = now.SubmissionCount - leaving,
            ContactedAt = wasContactedSince ? now.ContactedAt : before.ContactedAt,
            ResponseSeconds = wasContactedSince ? now.ResponseSeconds : before.ResponseSeconds,
        };
    }
}
