namespace Caidence.Leads.Merging;

/// <summary>One lead was merged into another: how that one was, and which rows it took over, for the way back.</summary>
public sealed class LeadMerge : CreationAuditedEntity<Guid>, IMultiTenant
{
    public LeadMerge(Guid id, Lead survivor, Guid otherId, LeadState before, LeadState after, MovedRows moved)
    {
        Id = id;
        TenantId = survivor.TenantId;
        LeadId = survivor.Id;
        OtherId = otherId;
        Before = before;
        After = after;
        Moved = moved;
    }

    private LeadMerge()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The one that stands for both.</summary>
    public Guid LeadId { get; private set; }
    public Guid OtherId { get; private set; }
    public LeadState Before { get; private set; } = default!;
    public LeadState After { get; private set; } = default!;
    public MovedRows Moved { get; private set; } = MovedRows.None;

    /// <summary>Somebody else stands where one is gone for good.</summary>
    public void Replace(Lead gone, Lead heir)
    {
        LeadId = LeadId == gone.Id ? heir.Id : LeadId;
        OtherId = OtherId == gone.Id ? heir.Id : OtherId;
    }

    /// <summary>What somebody left behind who is gone for good is nothing to go back to.</summary>
    public void Rewrite(Func<LeadState, LeadState> rewrite) => (Before, After) = (rewrite(Before), rewrite(After));
}

/// <summary>Ids of what was the other one's.</summary>
public sealed record MovedRows(IReadOnlyList<Guid> Submissions, IReadOnlyList<Guid> Activities, IReadOnlyList<Guid> Consents, IReadOnlyList<Guid> NextSteps)
{
    public static readonly MovedRows None = new([], [], [], []);
}
