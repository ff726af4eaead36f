using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What the pages know about one kind of source. Its texts are <c>SourceKind:{Type}</c> and what begins so.</summary>
public sealed record SourceKind(LeadSourceType Type, string Icon)
{
    public static readonly IReadOnlyList<SourceKind> All =
    [
        new(LeadSourceType.Facebook, "brand-facebook"),
        new(LeadSourceType.Google, "brand-google"),
        new(LeadSourceType.LinkedIn, "brand-linkedin"),
        new(LeadSourceType.Webhook, "webhook"),
        new(LeadSourceType.Zapier, "brand-zapier"),
        new(LeadSourceType.Make, "topology-star-3"),
        new(LeadSourceType.Csv, "file-type-csv"),
        new(LeadSourceType.Manual, "user-edit"),
    ];

    /// <summary>As it stands in addresses: <c>facebook</c>.</summary>
    public string Word => WireWords.Of(Type);

    public string NameKey => $"SourceKind:{Type}";

    /// <summary>Leads come by themselves, from outside.</summary>
    public bool IsFed => Type is not (LeadSourceType.Csv or LeadSourceType.Manual);

    /// <summary>We hold a secret that we made, and can make another.</summary>
    public bool HasOwnSecret => Type is LeadSourceType.Google or LeadSourceType.Webhook or LeadSourceType.Zapier or LeadSourceType.Make;

    /// <summary>The address itself is the secret.</summary>
    public bool IsAddressSecret => Type is LeadSourceType.Zapier or LeadSourceType.Make;

    /// <summary>Sends only an id; we fetch the lead with an access token, and can ask for missed ones.</summary>
    public bool IsFetched => Type is LeadSourceType.Facebook or LeadSourceType.LinkedIn;

    /// <summary>What it sends can be fetched by a connected account.</summary>
    public bool HasAccounts => Type is LeadSourceType.Facebook;

    public static SourceKind Of(LeadSourceType type) => All.First(kind => kind.Type == type);

    public static SourceKind? Find(string word) => All.FirstOrDefault(kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
}
