using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>Everything the simulated LinkedIn knows, in memory.</summary>
public sealed class LinkedInState
{
    private readonly ConcurrentDictionary<string, LinkedInAccount> _accounts = [];
    private readonly ConcurrentDictionary<(long Id, int Version), LinkedInForm> _forms = [];
    private readonly ConcurrentDictionary<string, LinkedInLead> _leads = [];
    private readonly ConcurrentDictionary<long, LinkedInWebhook> _webhooks = [];
    private long _lastWebhookId;

    public LinkedInState() => Reset();

    public string ClientSecret { get; set; } = LinkedInSeeds.ClientSecret;
    public IEnumerable<LinkedInAccount> Accounts => _accounts.Values;
    public IEnumerable<LinkedInForm> Forms => _forms.Values;
    public IEnumerable<LinkedInLead> Leads => _leads.Values;
    public IEnumerable<LinkedInWebhook> Webhooks => _webhooks.Values;

    public void Reset()
    {
        _accounts.Clear();
        _forms.Clear();
        _leads.Clear();
        _webhooks.Clear();
        ClientSecret = LinkedInSeeds.ClientSecret;

        Keep(LinkedInSeeds.NewAccount(LinkedInSeeds.OwnerUrn));
        foreach (var form in LinkedInSeeds.FormVersions)
        {
            Keep(form);
        }
    }

    public LinkedInAccount? FindAccount(string ownerUrn) => _accounts.GetValueOrDefault(ownerUrn);

    public IReadOnlyList<LinkedInAccount> AccountsWithToken(string token) => [.. _accounts.Values.Where(account => account.Token == token)];

    public LinkedInForm? FindForm(long id, int version) => _forms.GetValueOrDefault((id, version));

    /// <summary>The newest version, which is all that its id alone can ask for.</summary>
    public LinkedInForm? FindForm(long id) => _forms.Values.Where(form => form.Id == id).MaxBy(form => form.VersionId);

    public LinkedInLead? FindLead(string id) => _leads.GetValueOrDefault(id);

    public LinkedInWebhook? FindWebhook(long id) => _webhooks.GetValueOrDefault(id);

    public LinkedInWebhook? FindWebhook(string url, string ownerUrn) =>
        _webhooks.Values.FirstOrDefault(webhook => webhook.Url == url && webhook.OwnerUrn == ownerUrn);

    public void Keep(LinkedInAccount account) => _accounts[account.OwnerUrn] = account;

    public void Keep(LinkedInForm form) => _forms[(form.Id, form.VersionId)] = form;

    public void Keep(LinkedInLead lead) => _leads[lead.Id] = lead;

    public void Keep(LinkedInWebhook webhook) => _webhooks[webhook.Id] = webhook;

    public bool RemoveLead(string id) => _leads.TryRemove(id, out _);

    public bool RemoveWebhook(long id) => _webhooks.TryRemove(id, out _);

    public long NextWebhookId() => Interlocked.Increment(ref _lastWebhookId);
}
