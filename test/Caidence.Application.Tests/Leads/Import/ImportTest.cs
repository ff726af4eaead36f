using System.Text;
using Caidence.Data;
using Caidence.Leads.Export;
using Caidence.Leads.Import.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

/// <summary>A test with files in hand.</summary>
public abstract class ImportTest(Stage stage) : LeadTest(stage)
{
    protected ILeadImportsAppService Imports => Service<ILeadImportsAppService>();

    protected ILeadExportsAppService Exports => Service<ILeadExportsAppService>();

    protected Task<LeadImportDto> UploadAsync(string text, FileEncoding encoding = FileEncoding.Utf8, string name = "people.csv") =>
        Imports.UploadAsync(new() { FileName = name }, new MemoryStream([.. FileEncodings.Of(encoding).GetPreamble(), .. FileEncodings.Of(encoding).GetBytes(text)]));

    /// <summary>From the file to the result.</summary>
    protected async Task<LeadImportDto> ImportAsync(string text, StartLeadImportDto? decisions = null)
    {
        var uploaded = await UploadAsync(text);
        await Imports.StartAsync(uploaded.Id, decisions ?? new());
        await Host.Jobs.RunAsync();
        return await BalancedAsync(uploaded.Id);
    }

    protected async Task<LeadImportDto> BalancedAsync(Guid id)
    {
        var import = await Imports.GetAsync(id);
        (import.CreatedCount + import.UpdatedCount + import.SkippedCount + import.RefusedCount).ShouldBe(import.RowCount);
        return import;
    }

    protected async Task<LeadImportDto> UndoAsync(Guid id)
    {
        await Imports.UndoAsync(id);
        await Host.Jobs.RunAsync();
        return await BalancedAsync(id);
    }

    protected async Task<LeadDetailDto> LeadAsync(string email) =>
        await Leads.GetAsync((await Leads.GetListAsync(new() { Filter = email })).Items.ShouldHaveSingleItem(email).Id);

    protected async Task<long> LeadCountAsync() => (await Leads.GetListAsync(new())).TotalCount;

    protected async Task<string> RefusedFileAsync(Guid id)
    {
        using var file = new MemoryStream();
        await Imports.GetRefusedRowsFileAsync(id, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    protected async Task<string> ExportAsync(ExportLeadsInput input)
    {
        using var file = new MemoryStream();
        await Exports.ExportAsync(input, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    protected Task<int> TermCountAsync() => ReadAsync(async database => (await database.WordsOfLeadsAsync()).Count);

    protected Task SweepAsync() => Host.InScopeAsync(services => services.GetRequiredService<LeadImportSweep>().DoWorkAsync(CancellationToken.None));

    protected Task RunAsync(Guid importId) => Host.InScopeAsync(services => services.GetRequiredService<LeadImportRunner>().RunAsync(importId, CancellationToken.None));
}
