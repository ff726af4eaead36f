namespace Caidence.Leads.NextSteps;

/// <summary>What somebody is to do about a lead, and when; they are reminded once when it is due.</summary>
[Audited]
public sealed class LeadNextStep : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public LeadNextStep(Guid id, Lead lead, string text, DateTime dueAt, Guid assignedToId)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        Text = Check.NotNullOrWhiteSpace(text, nameof(text), LeadConsts.MaxNextStepLength).Trim();
        DueAt = dueAt;
        AssignedToId = assignedToId;
    }

    private LeadNextStep()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }

    /// <summary>May name people, so it is encrypted.</summary>
    public string Text { get; private set; } = "";
    public DateTime DueAt { get; private set; }
    public Guid AssignedToId { get; private set; }

    /// <summary>Said at the bell, in the same transaction.</summary>
    [DisableAuditing]
    public DateTime? RemindedAt { get; private set; }
    public DateTime? DoneAt { get; private set; }
    public Guid? DoneById { get; private set; }

    public void Remind(DateTime now) => RemindedAt = now;

    /// <summary>Later, with a reminder of its own.</summary>
    public void Snooze(DateTime until)
    {
        ExpectOpen();
        (DueAt, RemindedAt) = (until, null);
    }

    public void Complete(Guid? byId, DateTime now)
    {
        ExpectOpen();
        (DoneAt, DoneById) = (now, byId);
    }

    private void ExpectOpen()
    {
        if (DoneAt is not null)
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.NextStepDone);
        }
    }
}
