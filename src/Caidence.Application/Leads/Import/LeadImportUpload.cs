using Caidence.Leads.Import.Files;
using Caidence.Leads.Ingestion.Normalisation;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Import;

/// <summary>
/// Takes a file in. Its row is there before its first byte, so that nothing of anybody stays in the store that nobody knows of, whenever the
/// machine stops. No transaction waits for the file.
/// </summary>
public sealed class LeadImportUpload(
    IRepository<LeadImport, Guid> imports, IBlobContainer<LeadImportFiles> files, LeadImportPreviewer previewer, JsonUpload json,
    IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids, ICurrentTenant currentTenant, ILogger<LeadImportUpload> logger) : ITransientDependency
{
    private const string Unnamed = "leads.csv";

    /// <exception cref="BusinessException">Nothing in it, too much in it, or JSON that is no list of leads.</exception>
    public async Task<LeadImport> ReceiveAsync(string? fileName, Stream content)
    {
        var name = CleanText.ShortLine(Path.GetFileName(fileName), LeadImportConsts.MaxFileNameLength);
        var id = guids.Create();
        await ChangeAsync(() => imports.InsertAsync(new(id, currentTenant.Id, name.Length == 0 ? Unnamed : name)));
        try
        {
            var (length, isUtf8, dialect) = await SaveAsync(id, content);
            return await ChangeAsync(async () =>
            {
                var import = await imports.GetAsync(id);
                import.Receive(length, isUtf8, dialect);
                return import;
            });
        }
        catch
        {
            await TryForgetAsync(id);
            throw;
        }
    }

    // What cannot be reached now goes after a day; why the upload failed is what its sender has to hear.
    private async Task TryForgetAsync(Guid id)
    {
        try
        {
            await files.DeleteAsync(LeadImportFiles.NameOf(id));
            await ChangeAsync(async () =>
            {
                var import = await imports.GetAsync(id);
                await imports.DeleteAsync(import);
                return import;
            });
        }
        catch (Exception error)
        {
            logger.LogWarning(error, "The rest of import {ImportId} goes later", id);
        }
    }

    private async Task<(long Length, bool IsUtf8, CsvDialect Dialect)> SaveAsync(Guid id, Stream content)
    {
        var probe = new EncodingProbe();
        await using var probed = new ProbedStream(content, probe, LeadImportConsts.MaxFileSize);
        await files.SaveAsync(LeadImportFiles.NameOf(id), probed);
        probe.Complete();
        return probed.BytesRead == 0 ? throw new BusinessException(CaidenceErrorCodes.LeadImports.Empty)
            : await json.IsJsonAsync(id, probe.Guess) ? (await json.LayOutAsync(id, probe.Guess), true, JsonUpload.Dialect)
            : (probed.BytesRead, probe.IsUtf8, await previewer.FindDialectAsync(id, probe.Guess));
    }

    private async Task<T> ChangeAsync<T>(Func<Task<T>> change)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync();
        var changed = await change();
        await unitOfWork.CompleteAsync();
        return changed;
    }
}
