using System.Collections.Concurrent;
using System.Globalization;
using Caidence.PlatformSimulator.Meta.Accounts;
using Microsoft.Extensions.Options;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>Everything the simulated Meta knows, in memory.</summary>
public sealed class MetaState
{
    private const long FirstLeadId = 700_000_000_000_001;
    private readonly ConcurrentDictionary<string, MetaApp> _apps = [];
    private readonly ConcurrentDictionary<string, MetaPage> _pages = [];
    private readonly ConcurrentDictionary<string, MetaForm> _forms = [];
    private readonly ConcurrentDictionary<string, MetaLead> _leads = [];
    private readonly SimulatorOptions _options;
    private long _nextLeadId;

    public MetaState(IOptions<SimulatorOptions> options)
    {
        _options = options.Value;
        Reset();
    }

    public IEnumerable<MetaApp> Apps => _apps.Values;
    public IEnumerable<MetaPage> Pages => _pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal);
    public IEnumerable<MetaForm> Forms => _forms.Values;
    public IEnumerable<MetaLead> Leads => _leads.Values;

    public void Reset()
    {
        _apps.Clear();
        _pages.Clear();
        _forms.Clear();
        _leads.Clear();
        _nextLeadId = FirstLeadId;

        Keep(MetaSeeds.App(_options.BaseUrl));
        Keep(MetaSeeds.InstagramApp);
        Keep(MetaSeeds.Page);
        MetaAccountSeeds.Pages.ToList().ForEach(Keep);
        Keep(MetaSeeds.EnglishForm);
        Keep(MetaSeeds.GermanForm);
    }

    public MetaApp? FindApp(string id) => _apps.GetValueOrDefault(id);

    public MetaPage? FindPage(string id) => _pages.GetValueOrDefault(id);

    public MetaForm? FindForm(string id) => _forms.GetValueOrDefault(id);

    public MetaLead? FindLead(string id) => _leads.GetValueOrDefault(id);

    public IReadOnlyList<MetaPage> PagesWithToken(string token) =>
        token.Length == 0 ? [] : [.. _pages.Values.Where(page => page.Token == token)];

    public IEnumerable<MetaPage> PagesOf(string email) =>
        _pages.Values.Where(page => page.Roles.ContainsKey(email)).OrderBy(page => page.Id, StringComparer.Ordinal);

    public void Keep(MetaApp app) => _apps[app.Id] = app;

    public void Keep(MetaPage page) => _pages[page.Id] = page;

    public void Keep(MetaForm form) => _forms[form.Id] = form;

    public void Keep(MetaLead lead) => _leads[lead.Id] = lead;

    public bool RemoveLead(string id) => _leads.TryRemove(id, out _);

    public string NextLeadId() => Interlocked.Increment(ref _nextLeadId).ToString(CultureInfo.InvariantCulture);
}
