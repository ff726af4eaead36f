using System.Net.Http.Headers;
using System.Text;

namespace Caidence.Web.Leads.Import;

internal static class FileForm
{
    /// <summary>As a browser sends a file.</summary>
    public static MultipartFormDataContent Of(string text, string name = "leads.csv")
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return new() { { file, "file", name } };
    }
}
