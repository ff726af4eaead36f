using System.IO.Pipelines;
using System.Text;
using Caidence.Leads.Import.Files;

namespace Caidence.Leads.Import;

/// <summary>Lays an uploaded JSON file out as CSV, which is what everything after the upload reads.</summary>
public sealed class JsonUpload(IBlobContainer<LeadImportFiles> files) : ITransientDependency
{
    private const int StartLength = 1_024;

    /// <summary>How it is written afterwards.</summary>
    public static readonly CsvDialect Dialect = new(FileEncoding.Utf8, CsvDelimiter.Comma, HasHeading: true);

    public async Task<bool> IsJsonAsync(Guid importId, FileEncoding encoding)
    {
        using var text = FileEncodings.Open(await files.GetAsync(LeadImportFiles.NameOf(importId)), encoding);
        var start = new char[StartLength];
        return JsonRows.AreIn(new(start, 0, await text.ReadBlockAsync(start)));
    }

    /// <returns>How long the file is now.</returns>
    public async Task<long> LayOutAsync(Guid importId, FileEncoding encoding)
    {
        var (name, json) = (LeadImportFiles.NameOf(importId), LeadImportFiles.JsonNameOf(importId));
        try
        {
            await using (var sent = await files.GetAsync(name))
            {
                await files.SaveAsync(json, sent);
            }

            return await WriteAsync(name, json, encoding, await HeadingsOfAsync(json, encoding));
        }
        finally
        {
            await files.DeleteAsync(json);
        }
    }

    // Which columns there are is known when all rows have been seen.
    private async Task<IReadOnlyList<string>> HeadingsOfAsync(string json, FileEncoding encoding)
    {
        var headings = new List<string>();
        var known = new HashSet<string>();
        await using var content = await OpenAsync(json, encoding);
        await foreach (var row in JsonRows.ReadAsync(content))
        {
            headings.AddRange(row.Keys.Where(known.Add));
            if (headings.Count > LeadImportConsts.MaxColumns)
            {
                throw new BusinessException(CaidenceErrorCodes.LeadImports.TooManyColumns).WithData("Columns", LeadImportConsts.MaxColumns);
            }
        }

        return headings.Count > 0 ? headings : throw new BusinessException(CaidenceErrorCodes.LeadImports.Empty);
    }

    private async Task<long> WriteAsync(string name, string json, FileEncoding encoding, IReadOnlyList<string> headings)
    {
        var pipe = new Pipe();
        var writing = WriteRowsAsync(pipe.Writer, json, encoding, headings);
        var laidOut = pipe.Reader.AsStream();
        await using var counted = new ProbedStream(laidOut, probe: null, LeadImportConsts.MaxFileSize);
        try
        {
            await files.SaveAsync(name, counted, overrideExisting: true);
        }
        finally
        {
            await laidOut.DisposeAsync();
            await writing;
        }

        return counted.BytesRead;
    }

    // What goes wrong here is told to whoever reads the pipe.
    private async Task WriteRowsAsync(PipeWriter output, string json, FileEncoding encoding, IReadOnlyList<string> headings)
    {
        Exception? failure = null;
        try
        {
            await using var content = await OpenAsync(json, encoding);
            await using var text = new StreamWriter(output.AsStream(leaveOpen: true), FileEncodings.Of(Dialect.Encoding));
            await text.WriteAsync(CsvLine.Of(headings));
            await foreach (var row in JsonRows.ReadAsync(content))
            {
                await text.WriteAsync(CsvLine.Of(headings.Select(heading => row.GetValueOrDefault(heading))));
            }
        }
        catch (Exception error)
        {
            failure = error;
        }

        await output.CompleteAsync(failure);
    }

    private async Task<Stream> OpenAsync(string json, FileEncoding encoding) =>
        Encoding.CreateTranscodingStream(await files.GetAsync(json), FileEncodings.Of(encoding), Encoding.UTF8);
}
