using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.PlatformSimulator.Control;

/// <summary>What to change about an app; null leaves it.</summary>
public sealed record FacebookAppChange
{
    public string? Secret { get; init; }
    public string? VerifyToken { get; init; }
    public string? CallbackUrl { get; init; }
    public bool? RequiresProof { get; init; }

    /// <summary>Throttle all that the app and its users call; 0 minutes lifts it.</summary>
    public int? ThrottleMinutes { get; init; }

    public int ThrottleCode { get; init; } = 4;
}

/// <summary>What to change about a page, which comes into being if it is new; null leaves it.</summary>
public sealed record FacebookPageChange
{
    public string? Name { get; init; }
    public string? Token { get; init; }
    public long? Followers { get; init; }

    /// <summary>Who may do what, by e-mail address.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Roles { get; init; }

    public IReadOnlyList<string>? Permissions { get; init; }
    public IReadOnlyList<string>? SubscribedFields { get; init; }

    /// <summary>A sub-code of error 190; 0 heals the token.</summary>
    public int? TokenProblem { get; init; }

    public bool? LeadsAccess { get; init; }

    /// <summary>Calls until throttling begins.</summary>
    public int? CallBudget { get; init; }

    /// <summary>Throttle now; 0 minutes lifts it.</summary>
    public int? ThrottleMinutes { get; init; }

    public int ThrottleCode { get; init; } = 80005;
}

/// <summary>Somebody submits a form, once or several times, and the app is told.</summary>
public sealed record FacebookSubmission
{
    public string PageId { get; init; } = MetaSeeds.PageId;
    public string FormId { get; init; } = MetaSeeds.EnglishFormId;
    public string? LeadId { get; init; }
    public IReadOnlyList<MetaAnswer> Answers { get; init; } = [];
    public IReadOnlyList<MetaDisclaimerResponse> Disclaimers { get; init; } = [];
    public DateTimeOffset? CreatedTime { get; init; }
    public bool IsOrganic { get; init; }
    public string Platform { get; init; } = "fb";

    /// <summary>Fill the form as Meta's testing tool does, in place of <see cref="Answers"/>.</summary>
    public bool IsTest { get; init; }

    /// <summary>How many leads to make of it.</summary>
    public int Count { get; init; } = 1;

    public bool Notify { get; init; } = true;

    /// <summary>All leads in one webhook body instead of one each.</summary>
    public bool Batch { get; init; }

    /// <summary>How often each webhook is delivered.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>For this delivery only, in place of what the app has.</summary>
    public string? CallbackUrl { get; init; }

    /// <inheritdoc cref="CallbackUrl"/>
    public string? AppSecret { get; init; }

    /// <summary>The page's token from now on.</summary>
    public string? PageToken { get; init; }
}

public sealed record FacebookSubmitted(IReadOnlyList<string> LeadIds, IReadOnlyList<WebhookDelivery> Deliveries);

/// <summary>A webhook body put together by hand.</summary>
public sealed record FacebookNotification(IReadOnlyList<MetaChange> Changes, string AppId = MetaSeeds.AppId);

public sealed record FacebookState(
    IReadOnlyList<MetaApp> Apps, IReadOnlyList<MetaPage> Pages, IReadOnlyList<MetaForm> Forms, IReadOnlyList<MetaLead> Leads);
