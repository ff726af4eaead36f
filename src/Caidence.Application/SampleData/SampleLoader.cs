using System.Globalization;
using Caidence.Brands;
using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.SampleData;

/// <summary>Goes through the doors that people go through, so that samples are what real ones would be.</summary>
public sealed class SampleLoader(
    IBrandsAppService brands, ILeadSourcesAppService sources, ILeadsAppService leads, ILeadNextStepsAppService nextSteps, IRepository<SampleRow, Guid> rows,
    ISettingManager settings, ICurrentTenant currentTenant, IGuidGenerator guids, IClock clock, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task LoadAsync()
    {
        CultureInfo.CurrentUICulture = await LanguageAsync() ?? CultureInfo.CurrentUICulture;

        var brand = await brands.CreateAsync(new()
        {
            Name = texts["SampleData:Brand"], Category = texts["SampleData:Category"], TargetAudience = texts["SampleData:Audience"], Colors = ["#0f766e", "#f59e0b"],
        });
        await MarkAsync(SampleKind.Brand, brand.Id);
        var source = await sources.CreateAsync(new() { Name = texts["SampleData:Source"], SourceType = LeadSourceType.Manual, BrandId = brand.Id });
        await MarkAsync(SampleKind.Source, source.Id);
        foreach (var (person, ordinal) in SamplePeople.All.Select((person, at) => (person, at)))
        {
            await MarkAsync(SampleKind.Lead, await AddAsync(person, source.Id), ordinal);
        }
    }

    private async Task<Guid> AddAsync(SamplePerson person, Guid sourceId)
    {
        var lead = await leads.CreateAsync(new()
        {
            FirstName = person.FirstName, LastName = person.LastName, Email = person.Email, Company = person.Company, SourceId = sourceId, Notes = texts["SampleData:Note"],
        });
        foreach (var (outcome, at) in person.Calls.Select((outcome, at) => (outcome, at)))
        {
            await leads.AddActivityAsync(lead.Id, new()
            {
                ActivityType = LeadActivityType.Call, Direction = ContactDirection.Outgoing, Outcome = outcome, Description = texts[$"SampleData:Call{at + 1}"],
            });
        }

        if (person.Status != LeadStatus.New)
        {
            await leads.ChangeStatusAsync(new() { LeadIds = [lead.Id], Status = person.Status });
        }

        if (person.Status == LeadStatus.Qualified)
        {
            await nextSteps.AddNextStepAsync(lead.Id, new() { Text = texts["SampleData:NextStep"], DueAt = clock.Now.AddDays(1) });
        }

        return lead.Id;
    }

    private Task MarkAsync(SampleKind kind, Guid rowId, int ordinal = 0) => rows.InsertAsync(new(guids.Create(), currentTenant.Id, kind, rowId, ordinal));

    private async Task<CultureInfo?> LanguageAsync() =>
        (await settings.GetOwnOfCurrentTenantAsync()).GetValueOrDefault(AbpSettings.DefaultLanguage) is { Length: > 0 } language
            ? CultureInfo.GetCultureInfo(language)
            : null;
}
