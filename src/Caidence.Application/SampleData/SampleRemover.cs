using Caidence.Leads;
using Caidence.Leads.Merging;
using Caidence.Leads.Privacy;

namespace Caidence.SampleData;

/// <summary>Takes samples away, leads first: a brand or source goes when nothing of it is left.</summary>
public sealed class SampleRemover(
    IRepository<SampleRow, Guid> rows, ILeadRepository leads, LeadMergeTree merges, PersonEraser people, ISampleEraser eraser, IUnitOfWorkManager unitOfWorkManager,
    IDataFilter dataFilter) : ITransientDependency
{
    public async Task RemoveAsync(IReadOnlyList<SampleRow> loaded)
    {
        using var withTrash = dataFilter.Disable<ISoftDelete>();
        foreach (var row in loaded.OrderByDescending(row => row.Kind))
        {
            await RemoveAsync(row);
            await rows.DeleteAsync(row);
            await unitOfWorkManager.Current!.SaveChangesAsync();
        }
    }

    private Task RemoveAsync(SampleRow row) => row.Kind switch
    {
        SampleKind.Lead => RemoveLeadAsync(row.RowId),
        SampleKind.Source => eraser.EraseSourceAsync(row.RowId),
        _ => eraser.EraseBrandAsync(row.RowId),
    };

    // Who was merged with somebody is part of what people made themselves.
    private async Task RemoveLeadAsync(Guid id)
    {
        if (await leads.FindAsync(id) is { MergedIntoId: null } lead && (await merges.GetBelowAsync(id, CancellationToken.None)).Count == 0)
        {
            await people.LetGoAsync(lead, CancellationToken.None);
        }
    }
}
