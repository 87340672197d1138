using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Models;

/// <summary>Takes the model's key from an environment variable or a secret file, the only two places that are not shared with others.</summary>
/// <param name="environment">A variable's value, or null.</param>
internal sealed class ModelKeyReader(Func<string, string?> environment)
{
    public const string KeyVariable = "DEVZONEDOCS_POLISH_KEY";
    public const string FileVariable = KeyVariable + "_FILE";

    /// <summary>The key; null where none is given, as many servers of one's own want none.</summary>
    public SecretValue? Read(ICollection<ModelFault> faults)
    {
        List<string> problems = [];
        SecretValue? key = SecretValue.Read(KeyVariable, environment, problems);
        foreach (string[] problem in problems.Select(problem => problem.Split('：', 2)))
            faults.Add(ModelFault.Key(problem[0], problem[1]));

        // It goes into a header: a blank or a Chinese character there would fail every call.
        if (key is null || key.Reveal().All(character => character is > ' ' and < '\u007f'))
            return key;
        faults.Add(ModelFault.Key(KeyVariable, "密钥含有空格、换行或汉字"));
        return null;
    }
}
