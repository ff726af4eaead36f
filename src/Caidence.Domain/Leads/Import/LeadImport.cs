using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import;

/// <summary>One file of leads on its way into the workspace. The row is the truth: queues only say that somebody should look at it.</summary>
[Audited]
public sealed class LeadImport : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxAttempts = 5;

    public LeadImport(Guid id, Guid? tenantId, string fileName)
    {
        Id = id;
        TenantId = tenantId;
        FileName = fileName;
        State = LeadImportState.Uploading;
    }

    private LeadImport()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whose list it is may stand in it, so it is encrypted.</summary>
    public string FileName { get; private set; } = "";
    public long FileSize { get; private set; }

    /// <summary>Whether every byte of it can be UTF-8.</summary>
    public bool IsUtf8 { get; private set; }
    public CsvDialect Dialect { get; private set; } = new(FileEncoding.Utf8, CsvDelimiter.Comma, HasHeading: true);
    public IReadOnlyList<ImportColumn> Columns { get; private set; } = [];
    public LeadImportOptions Options { get; private set; } = LeadImportOptions.None;
    public LeadImportState State { get; private set; }

    /// <summary>Of rows that are committed; rows = created + updated + skipped + refused.</summary>
    [DisableAuditing]
    public LeadImportCounts Counts { get; private set; } = LeadImportCounts.Nothing;

    /// <summary>How far into the file the committed rows reach.</summary>
    [DisableAuditing]
    public long BytesRead { get; private set; }

    [DisableAuditing]
    public LeadImportUndoCounts Undone { get; private set; } = LeadImportUndoCounts.Nothing;

    /// <summary>The last of the leads it brought that the undo has looked at.</summary>
    [DisableAuditing]
    public Guid? UndoneUpTo { get; private set; }

    /// <summary>Who goes on with it.</summary>
    [DisableAuditing]
    public Guid? LeasedBy { get; private set; }

    [DisableAuditing]
    public DateTime? LeaseUntil { get; private set; }

    [DisableAuditing]
    public int Attempts { get; private set; }

    /// <summary>The kind of the last error, without what it said.</summary>
    public string? Failure { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public bool IsFileNeeded => State is LeadImportState.Uploading or LeadImportState.Uploaded or LeadImportState.Queued or LeadImportState.Running;
    public bool CanBeUndone => (State is LeadImportState.Done or LeadImportState.Cancelled or LeadImportState.Failed) && Counts.Created + Counts.Updated > 0;
    private bool IsUnderWay => State is LeadImportState.Queued or LeadImportState.Running or LeadImportState.Undoing;

    /// <summary>The file is here, whole.</summary>
    public void Receive(long fileSize, bool isUtf8, CsvDialect dialect)
    {
        Expect(State == LeadImportState.Uploading);
        (FileSize, IsUtf8, Dialect) = (fileSize, isUtf8, dialect);
        State = LeadImportState.Uploaded;
    }

    public void Start(CsvDialect dialect, IReadOnlyList<ImportColumn> columns, LeadImportOptions options, DateTime now)
    {
        Expect(State == LeadImportState.Uploaded);
        (Dialect, Columns, Options, StartedAt) = (dialect, columns, options, now);
        State = LeadImportState.Queued;
    }

    /// <summary>Takes it for a while. One that nobody has renewed by then is taken by somebody else.</summary>
    /// <returns>False when there is nothing to do, or somebody is at it.</returns>
    public bool Lease(LeadImportLease lease, DateTime now)
    {
        if (!IsUnderWay || LeaseUntil > now)
        {
            return false;
        }

        State = State == LeadImportState.Queued ? LeadImportState.Running : State;
        (LeasedBy, LeaseUntil) = (lease.Holder, now + lease.Duration);
        return true;
    }

    /// <summary>A batch is written in the same transaction; whoever does that keeps the lease.</summary>
    public void Record(LeadImportCounts batch, long bytesRead, LeadImportLease lease, DateTime now)
    {
        Expect(State == LeadImportState.Running && IsHeldBy(lease));
        Counts += batch;
        (BytesRead, LeaseUntil, Attempts, Failure) = (bytesRead, now + lease.Duration, 0, null);
    }

    /// <summary>Whether nobody has taken it from them.</summary>
    public bool IsHeldBy(LeadImportLease lease) => IsUnderWay && LeasedBy == lease.Holder;

    public void Finish(DateTime now)
    {
        Expect(State == LeadImportState.Running);
        BytesRead = FileSize;
        End(LeadImportState.Done, now);
    }

    /// <summary>An error that nobody expected: somebody tries again, a few times.</summary>
    public void Stumble(string error, DateTime now)
    {
        Expect(IsUnderWay);
        (Failure, LeasedBy, LeaseUntil) = (error, null, null);
        if (++Attempts >= MaxAttempts && State != LeadImportState.Undoing)
        {
            End(LeadImportState.Failed, now);
        }
    }

    /// <summary>Trying again would not help.</summary>
    public void Fail(string reason, DateTime now)
    {
        Expect(IsUnderWay);
        Failure = reason;
        End(LeadImportState.Failed, now);
    }

    public void Cancel(DateTime now)
    {
        Expect(State is LeadImportState.Uploaded or LeadImportState.Queued or LeadImportState.Running);
        End(LeadImportState.Cancelled, now);
    }

    public void BeginUndo()
    {
        Expect(CanBeUndone);
        (State, LeasedBy, LeaseUntil, Attempts) = (LeadImportState.Undoing, null, null, 0);
    }

    public void RecordUndo(LeadImportUndoCounts batch, LeadImportLease lease, DateTime now)
    {
        Expect(State == LeadImportState.Undoing && IsHeldBy(lease));
        Undone += batch;
        (LeaseUntil, Attempts) = (now + lease.Duration, 0);
    }

    public void PassBy(Guid leadId) => UndoneUpTo = leadId;

    public void FinishUndo(DateTime now)
    {
        Expect(State == LeadImportState.Undoing);
        End(LeadImportState.Undone, now);
    }

    private void End(LeadImportState state, DateTime now) => (State, FinishedAt, LeasedBy, LeaseUntil) = (state, now, null, null);

    private void Expect(bool condition)
    {
        if (!condition)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.WrongState).WithData("State", WireWords.Of(State));
        }
    }
}
