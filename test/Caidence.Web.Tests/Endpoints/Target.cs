namespace Caidence.Web.Endpoints;

internal enum TargetKind
{
    None,
    Lead,

    /// <summary>A view of leads that its owner shares.</summary>
    LeadView,

    /// <summary>A lead, and a second one.</summary>
    TwoLeads,

    /// <summary>A lead that another was merged into.</summary>
    MergedLead,

    /// <summary>A lead, and what is to be done about it.</summary>
    NextStep,

    /// <summary>A file of leads that nobody has started.</summary>
    Import,
    FinishedImport,

    /// <summary>A source that has a secret of its own.</summary>
    Source,

    /// <summary>A source that is a page of Facebook.</summary>
    Page,

    /// <summary>A delivery that waits for a person.</summary>
    Delivery,
    Brand,

    /// <summary>A brand, and a creator who works for it.</summary>
    BrandCreator,

    /// <summary>A team, and somebody who is not in it.</summary>
    Team,

    /// <summary>One that several may use.</summary>
    InvitationLink,
    ApiClient,
    ConnectionLink,
    User,
    Role,
    Tenant,
    Plan,
    Notification,
    AuditLog,
}

/// <param name="Id">What <c>{id}</c> stands for.</param>
/// <param name="SecondId">What a second id in the address stands for.</param>
/// <param name="Word">A name that no other target has: of the user, the role, the workspace, or free to use.</param>
/// <param name="Side">A role of the side it lives on, for endpoints that want one by name.</param>
internal sealed record Target(Guid Id, Guid SecondId, string Word, string Side)
{
    public string Email => $"{Word}@targets.example";

    public string FillIn(string url) => url
        .Replace("/{lockoutEnd}", "", StringComparison.Ordinal)
        .Replace("{id}", $"{Id}", StringComparison.Ordinal)
        .Replace("{deliveryId}", $"{SecondId}", StringComparison.Ordinal)
        .Replace("{memberId}", $"{SecondId}", StringComparison.Ordinal)
        .Replace("{creatorId}", $"{SecondId}", StringComparison.Ordinal)
        .Replace("{itemId}", $"{SecondId}", StringComparison.Ordinal)
        .Replace("{stepId}", $"{SecondId}", StringComparison.Ordinal)
        .Replace("{stepNumber}", "99", StringComparison.Ordinal)
        .Replace("{userName}", Word, StringComparison.Ordinal)
        .Replace("{email}", Email, StringComparison.Ordinal);
}
